import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';
import { listed } from './filing.ts';
import { awaitsYou } from './message-state.ts';

const lastMoved = (row: MessageRow): number =>
  row.receivedAt ?? row.sentAt ?? row.draftedAt ?? row.answers[row.answers.length - 1]?.at ?? 0;

const rank = (row: MessageRow): number => {
  if (awaitsYou(row)) return 0;
  if (row.mine && (row.delivery === 'draft' || row.delivery === 'approved')) return 1;
  if (!row.mine && row.delivery === 'received') return 2;
  return row.reply === 'awaiting' || row.reply === 'standby' || row.reply === 'overdue' ? 3 : 4;
};

/** What is yours to answer first, nearest deadline on top; then drafts, unopened, open exchanges, and the rest. */
export const inOrder = (messages: Table<MessageRow>): readonly MessageRow[] =>
  Object.values(messages)
    .map((row, order) => ({ row, order }))
    .sort((a, b) => {
      const byRank = rank(a.row) - rank(b.row);
      if (byRank !== 0) return byRank;
      const byDue = rank(a.row) === 0 ? (a.row.dueAt ?? 0) - (b.row.dueAt ?? 0) : 0;
      return byDue || lastMoved(b.row) - lastMoved(a.row) || b.order - a.order;
    })
    .map(({ row }) => row);

/** The message in focus: the one chosen while it is there, else what most needs this desk and is not put on file. */
export const inFocus = (
  ordered: readonly MessageRow[],
  chosen: string,
  filed: readonly string[] = [],
): MessageRow | undefined => ordered.find((row) => row.id === chosen) ?? listed(ordered, filed)[0];

export const awaitingCount = (messages: Table<MessageRow>): number => Object.values(messages).filter(awaitsYou).length;

/** The deadline of this desk that ends first. */
export const nearestAnswer = (messages: Table<MessageRow>): number | undefined => {
  const due = Object.values(messages).flatMap((row) => (awaitsYou(row) && row.dueAt !== undefined ? [row.dueAt] : []));
  return due.length === 0 ? undefined : Math.min(...due);
};
