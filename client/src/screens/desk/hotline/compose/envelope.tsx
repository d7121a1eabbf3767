import { FORMATS, type MessageType, PRECEDENCES, type Precedence, type Topic } from '@firebreak/shared/base/message.ts';
import type { LineRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useSide } from '../../../../connection/use-tables.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Select } from '../../../../ui/select.tsx';
import { useDesk } from '../../desk-state.tsx';
import { isSuspended } from '../../logic/compose.ts';
import css from './compose.module.css';
import { NONE } from './slot-fields.tsx';

type EnvelopeProps = {
  readonly lines: readonly LineRow[];
  readonly line: LineRow | undefined;
  readonly type: MessageType | undefined;
  readonly topic: Topic | undefined;
  readonly precedence: Precedence;
};

/** Line, type, topic, precedence, and what it refers to. */
export const Envelope = ({ lines, line, type, topic, precedence }: EnvelopeProps) => {
  const say = useDeskWords();
  const text = useText();
  const book = useSide((t) => t.book.it);
  const messages = useSide((t) => t.messages);
  const { draft } = useDesk();
  const numbered = Object.values(messages).filter((row) => row.number !== undefined);
  return (
    <div className={css.envelope}>
      <Select
        label={say('line')}
        value={line?.number ?? ''}
        choices={lines.map((l) => ({
          value: l.number,
          label: `${text(l.label)} · ${l.number}${l.state === 'down' ? ` · ${say('isDown')}` : ''}`,
        }))}
        onValue={(number) => draft.change({ number, topic: '' })}
      />
      <Select
        label={say('type')}
        value={type ?? ''}
        empty={say('choose')}
        choices={(book?.types ?? []).map((t) => ({ value: t, label: `${t} ${text(FORMATS[t].gloss)}` }))}
        onValue={(next) => draft.change({ type: next })}
      />
      <Select
        label={say('topic')}
        value={topic ?? ''}
        choices={(line?.topics ?? []).map((t) => ({
          value: t,
          label: line && isSuspended(line, t) ? say('topicSuspended', { topic: say(`topic_${t}`) }) : say(`topic_${t}`),
        }))}
        onValue={(next) => draft.change({ topic: next })}
      />
      <Select
        label={say('precedence')}
        value={precedence}
        choices={PRECEDENCES.map((p) => ({ value: p, label: p }))}
        onValue={(next) => draft.change({ precedence: next })}
      />
      <Select
        label={say('refersTo')}
        value={messages[draft.value.inReplyTo] ? draft.value.inReplyTo : NONE}
        choices={[
          { value: NONE, label: say('none') },
          ...numbered.map((r) => ({ value: r.id, label: r.number ?? r.id })),
        ]}
        onValue={(next) => draft.change({ inReplyTo: next === NONE ? '' : next })}
      />
    </div>
  );
};
