import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table, ThresholdRow } from '@firebreak/shared/view/rows.ts';
import { useEffect, useRef } from 'react';
import { useExerciseNow } from '../../connection/use-now.ts';
import { useSide } from '../../connection/use-tables.ts';
import { playTone } from '../../device/tones.ts';
import { remaining } from '../../format/duration.ts';
import { useDeskWords } from '../../i18n/desk-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../ui/announcements.ts';
import { useMilestones } from '../../ui/milestones.ts';
import type { InboxItem } from './logic/inbox.ts';
import { isOwed } from './logic/message-state.ts';

/** Calls once per key that was not there before; what was there at the start is not news. */
const useArrivals = (keys: readonly string[], onNew: (key: string) => void): void => {
  const known = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Set([...(before ?? []), ...keys]);
    if (!before) return;
    for (const key of keys) if (!before.has(key)) onNew(key);
  });
};

type DeadlineProps = { readonly name: string; readonly dueAt: number; readonly from: number };

/** Says the milestones of one deadline of this desk's own: half, two minutes, thirty seconds, ten, over. */
const Deadline = ({ name, dueAt, from }: DeadlineProps) => {
  const say = useDeskWords();
  const now = useExerciseNow();
  useMilestones({ dueAt, from }, now, (milestone, left) => {
    const text =
      milestone === 'over' ? say('sayOver', { what: name }) : say('sayLeft', { what: name, time: remaining(left) });
    announce({ text }, milestone === 'half' ? 'polite' : 'assertive');
    playTone('yours');
  });
  return null;
};

/** The same of an answer that the other side owes: never in the way, and in the other pitch. */
const TheirDeadline = ({ name, dueAt, from }: DeadlineProps) => {
  const say = useDeskWords();
  const now = useExerciseNow();
  useMilestones({ dueAt, from }, now, (milestone, left) => {
    const text =
      milestone === 'over'
        ? say('sayTheirOver', { what: name })
        : say('sayTheirLeft', { what: name, time: remaining(left) });
    announce({ text });
    playTone('theirs');
  });
  return null;
};

const useNews = (items: readonly InboxItem[], messages: Table<MessageRow>, thresholds: Table<ThresholdRow>): void => {
  const say = useDeskWords();
  const text = useText();
  const calls = useSide((t) => t.calls);
  useArrivals(
    items.map((item) => item.id),
    (id) => {
      const item = items.find((i) => i.id === id);
      if (!item) return;
      const summary = (n: number): string => say('sayItems', { n });
      announce({ text: say('sayItem', { headline: text(item.headline) }), kind: 'item', summary });
    },
  );
  useArrivals(
    Object.values(messages).flatMap((row) => (row.mine ? row.answers.map((_, i) => `${row.id}:${i}`) : [row.id])),
    (key) => {
      const summary = (n: number): string => say('sayMessages', { n });
      const row = messages[key] ?? messages[key.slice(0, key.lastIndexOf(':'))];
      if (!row) return;
      const number = row.number ?? '';
      announce({
        text: row.mine ? say('sayAnswer', { number }) : say('sayMessage', { number, type: row.type }),
        kind: 'message',
        summary,
      });
    },
  );
  useArrivals(
    Object.values(calls).flatMap((call) => (!call.mine && call.state === 'ringing' ? [call.id] : [])),
    (id) => {
      const call = calls[id];
      if (!call) return;
      announce({ text: say('sayCall', { who: text(call.says) }), kind: 'call' }, 'assertive');
      playTone('theirs');
    },
  );
  useArrivals(
    Object.values(thresholds).flatMap((t) => (t.state === 'pressing' ? [`${t.id}@${t.since}`] : [])),
    (key) => {
      const threshold = thresholds[key.slice(0, key.lastIndexOf('@'))];
      if (threshold)
        announce({ text: say('sayPressing', { what: text(threshold.label) }), kind: 'threshold' }, 'assertive');
    },
  );
};

/** Everything the desk says aloud. It draws nothing. */
export const Voice = ({ items }: { readonly items: readonly InboxItem[] }) => {
  const text = useText();
  const messages = useSide((t) => t.messages);
  const thresholds = useSide((t) => t.thresholds);
  useNews(items, messages, thresholds);
  return (
    <>
      {Object.values(messages).map((row) => {
        if (!isOwed(row) || row.dueAt === undefined) return null;
        const Told = row.mine ? TheirDeadline : Deadline;
        return <Told key={row.id} name={row.number ?? row.type} dueAt={row.dueAt} from={row.dueFrom ?? row.dueAt} />;
      })}
      {Object.values(thresholds).map((t) =>
        t.state === 'pressing' && t.dueAt !== undefined ? (
          <Deadline key={t.id} name={text(t.label)} dueAt={t.dueAt} from={t.since ?? t.dueAt} />
        ) : null,
      )}
    </>
  );
};
