import { REPLY_SLOTS, type ReplyWord, renderReply } from '@firebreak/shared/base/message.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useConnection } from '../../../../connection/session-provider.tsx';
import { useSending } from '../../../../connection/use-send.ts';
import { useSide, useYourSide } from '../../../../connection/use-tables.ts';
import { useDraft } from '../../../../device/drafts.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useLanguage } from '../../../../i18n/language.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Refusal } from '../../../../ui/refusal.tsx';
import { puttingAside, useDesk } from '../../desk-state.tsx';
import { Failure } from '../../failure.tsx';
import { useMay } from '../../gate.ts';
import { faultIn, filledSlots } from '../../logic/compose.ts';
import { focusHotline } from '../focus-hotline.ts';
import css from './compose.module.css';
import { ComposeFrame } from './compose-frame.tsx';
import { OwnWords } from './own-words.tsx';
import { Preview } from './preview.tsx';
import { SlotFields } from './slot-fields.tsx';

type ComposeReplyProps = { readonly row: MessageRow; readonly word: ReplyWord };

const EMPTY = { slots: {} as Readonly<Record<string, string>>, words: '' };

export const ComposeReply = ({ row, word }: ComposeReplyProps) => {
  const say = useDeskWords();
  const text = useText();
  const language = useLanguage();
  const side = useYourSide();
  const { session } = useConnection();
  const book = useSide((t) => t.book.it);
  const { change } = useDesk();
  const { off } = useMay();
  const sending = useSending();
  const draft = useDraft(session, `reply:${row.id}`, EMPTY);
  if (!book || !side) return null;
  // STANDBY only asks for time: it says nothing of the matter.
  const slots = word === 'STANDBY' ? [] : REPLY_SLOTS;
  const values = filledSlots(slots, draft.value.slots);
  const own = draft.value.words.trim();
  const words = own === '' ? undefined : { lang: language, text: own };
  const fault = faultIn(slots, values, book.book);
  const offered = row.offered.includes(word);
  const reason =
    off('transmit') ??
    (offered ? undefined : say('notOffered')) ??
    (fault ? say('slotWrong', { slot: text(fault.label) }) : undefined) ??
    (sending.busy ? say('sending') : undefined);
  const transmit = async (): Promise<void> => {
    const sent = await sending.run({ type: 'reply', message: row.id, word, slots: values, ...(words && { words }) });
    if (!sent) return;
    draft.clear();
    change(puttingAside);
    focusHotline();
  };
  const discard = (): void => {
    draft.clear();
    change(puttingAside);
    focusHotline();
  };
  return (
    <ComposeFrame
      title={say('answerTo', { number: row.number ?? row.id, word })}
      keptAt={draft.keptAt}
      off={reason}
      busy={sending.busy}
      act={say('transmit')}
      onAct={() => void transmit()}
      onDiscard={discard}
      note={say(slots.length > 0 ? 'wordingVetted' : 'standbyNote')}
      failure={
        <>
          {!offered && <Refusal title={say('notOffered')}>{say('keptAnswer')}</Refusal>}
          <Failure of={sending} kept={say('keptAnswer')} />
        </>
      }
      preview={
        <Preview
          from={side}
          head={`${word} → ${row.number ?? ''}`}
          body={renderReply(word, values, book.book)}
          words={words}
        />
      }
      fields={
        <div className={css.replySlots}>
          <SlotFields
            slots={slots}
            values={draft.value.slots}
            book={book.book}
            onValues={(next) => draft.change({ slots: next })}
          />
          <OwnWords value={draft.value.words} onValue={(next) => draft.change({ words: next })} />
        </div>
      }
    />
  );
};
