import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table, ThresholdRow } from '@firebreak/shared/view/rows.ts';

/** The other side has spoken: it closed an exchange of ours, or sent one itself that this desk has opened. */
const explains = (row: MessageRow): boolean =>
  row.mine
    ? (row.reply === 'answered' || row.reply === 'answered-late') && row.answers.length > 0
    : row.number !== undefined && row.openedAt !== undefined;

/** Exchanges whose explanation may be offered against this threshold, newest first. */
export const explanationsFor = (
  threshold: Pick<ThresholdRow, 'answeredBy'>,
  messages: Table<MessageRow>,
): readonly MessageRow[] =>
  Object.values(messages)
    .filter((row) => threshold.answeredBy.includes(row.type) && explains(row))
    .sort((a, b) => (b.sentAt ?? 0) - (a.sentAt ?? 0));
