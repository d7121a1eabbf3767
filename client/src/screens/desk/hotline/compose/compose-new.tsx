import { FORMATS, type MessageType, PRECEDENCES, renderMessage } from '@firebreak/shared/base/message.ts';
import { useSending } from '../../../../connection/use-send.ts';
import { useSide, useYourSide } from '../../../../connection/use-tables.ts';
import { freshId } from '../../../../device/fresh-id.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { puttingAside, useDesk } from '../../desk-state.tsx';
import { Failure } from '../../failure.tsx';
import { useMay, usePeople } from '../../gate.ts';
import { faultIn, filledSlots, isSuspended, textLines, topicOn, withGaps } from '../../logic/compose.ts';
import { focusHotline } from '../focus-hotline.ts';
import css from './compose.module.css';
import { ComposeFrame } from './compose-frame.tsx';
import { Envelope } from './envelope.tsx';
import { OwnWords } from './own-words.tsx';
import { Preview } from './preview.tsx';
import { SlotFields } from './slot-fields.tsx';

/** Choose line, type, slots; see exactly what leaves; transmit it, or hand it to those who may. */
export const ComposeNew = () => {
  const say = useDeskWords();
  const text = useText();
  const language = useLanguage();
  const side = useYourSide();
  const people = usePeople();
  const lines = useSide((t) => t.lines);
  const messages = useSide((t) => t.messages);
  const book = useSide((t) => t.book.it);
  const { change, draft } = useDesk();
  const { off, has } = useMay();
  const sending = useSending();
  if (!book || !side) return null;
  const { value } = draft;
  const choices = textLines(lines);
  const line = choices.find((l) => l.number === value.number) ?? choices.find((l) => l.state === 'ready') ?? choices[0];
  const type: MessageType | undefined = book.types.find((t) => t === value.type);
  const topic = topicOn(line, value.topic);
  const precedence = PRECEDENCES.find((p) => p === value.precedence) ?? 'ROUTINE';
  const slots = type ? FORMATS[type].slots : [];
  const values = filledSlots(slots, value.slots);
  const own = value.words.trim();
  const words = own === '' ? undefined : { lang: language, text: own };
  const fault = type && faultIn(slots, values, book.book);
  const whole = has('draft') && has('approve') && has('transmit');
  const inReplyTo = messages[value.inReplyTo]?.number;
  const reason =
    off('draft') ??
    (!line || !topic ? say('noTextLine') : undefined) ??
    (type ? undefined : say('chooseType')) ??
    (fault ? say('slotMissing', { slot: text(fault.label) }) : undefined) ??
    (type === 'FREE' && !words ? say('freeNeedsWords') : undefined) ??
    (sending.busy ? say('sending') : undefined);
  const finish = (): void => {
    draft.clear();
    change(puttingAside);
    focusHotline();
  };
  const hand = async (): Promise<void> => {
    if (!line || !topic || !type) return;
    const message = value.id === '' ? `${side}.${freshId()}` : value.id;
    if (messages[message]) return finish();
    draft.change({ id: message });
    const content = {
      ...{ number: line.number, type, topic, precedence, slots: values },
      ...(words && { words }),
      ...(inReplyTo !== undefined && { inReplyTo }),
    };
    if (!(await sending.run({ type: whole ? 'sendMessage' : 'draftMessage', message, content }))) return;
    finish();
    change({ focus: message });
  };
  const colleagues = [...new Set([...people.whoHas('approve'), ...people.whoHas('transmit')])];
  const note = whole
    ? say('wordingVetted')
    : say('colleagues', { who: colleagues.map(people.withPresence).join(say('listJoin')) });
  return (
    <ComposeFrame
      title={say('newMessageTitle')}
      keptAt={draft.keptAt}
      off={reason}
      busy={sending.busy}
      act={say(whole ? 'transmit' : 'handOver')}
      onAct={() => void hand()}
      onDiscard={finish}
      note={line && topic && isSuspended(line, topic, type) ? say('suspendedNote') : note}
      failure={<Failure of={sending} kept={say('keptMessage')} />}
      preview={
        type && (
          <Preview
            from={side}
            head={[type, inReplyTo && say('ref', { number: inReplyTo }), precedence].filter(Boolean).join('  ')}
            body={withGaps(renderMessage(type, values, book.book), slots)}
            words={words}
          />
        )
      }
      fields={
        <>
          <Envelope lines={choices} line={line} type={type} topic={topic} precedence={precedence} />
          <div className={css.slots}>
            <SlotFields
              slots={slots}
              values={value.slots}
              book={book.book}
              onValues={(next) => draft.change({ slots: next })}
            />
            <OwnWords
              key={type === 'FREE' ? 'only' : 'more'}
              only={type === 'FREE'}
              value={value.words}
              onValue={(next) => draft.change({ words: next })}
            />
          </div>
        </>
      }
    />
  );
};
