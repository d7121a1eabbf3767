import type { AnswerRow, MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { StateName } from '../../../ui/states.ts';

export type ShownState = {
  readonly state: StateName;
  /** Exercise ms printed in the word: `ROGER 14:00Z`, `ANSWER BY 14:13Z`. */
  readonly at?: number;
  /** Deadline beside it. */
  readonly due?: number;
  /** The deadline still runs, or has passed with nothing said. */
  readonly runs?: boolean;
  /** Closed by so much too late. */
  readonly over?: number;
};

/** The answer that closed it; a STANDBY closes nothing. */
const closing = (row: MessageRow): AnswerRow | undefined =>
  [...row.answers].reverse().find((answer) => answer.word !== 'STANDBY');

const LIFE = {
  draft: 'draft',
  approved: 'approved',
  queued: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  opened: 'opened',
  received: 'received',
  'turned-away': 'turnedAway',
  withdrawn: 'aborted',
} as const satisfies Record<MessageRow['delivery'], StateName>;

const lifecycle = (row: MessageRow): ShownState => {
  const state = LIFE[row.delivery];
  const when = {
    draft: row.draftedAt,
    sent: row.sentAt,
    delivered: row.receivedAt,
    received: row.receivedAt,
    'turned-away': row.turnedAwayAt,
  } as const;
  const at = row.delivery === 'opened' ? row.openedAt : when[row.delivery as keyof typeof when];
  return { state, ...(at !== undefined && row.delivery !== 'draft' && { at }) };
};

const due = (row: MessageRow): Pick<ShownState, 'due'> => (row.dueAt === undefined ? {} : { due: row.dueAt });

const answered = (row: MessageRow): ShownState => {
  const last = closing(row);
  return last ? { state: last.word, at: last.at } : lifecycle(row);
};

/** The one word a message shows, for both ends. */
export const messageState = (row: MessageRow): ShownState => {
  if (row.delayed && !row.delayConfirmed && row.delivery === 'opened') return { state: 'delayed', ...due(row) };
  switch (row.reply) {
    case 'awaiting': {
      const open = row.mine
        ? lifecycle(row)
        : { state: 'answerBy' as const, ...(row.dueAt !== undefined && { at: row.dueAt }) };
      return { ...open, ...due(row), runs: true };
    }
    case 'standby':
      return { state: 'standby', ...due(row), runs: true };
    case 'overdue':
      return { state: 'noAnswer', ...due(row), runs: true };
    case 'answered-late': {
      const last = closing(row);
      return {
        state: 'late',
        ...due(row),
        ...(last && row.dueAt !== undefined && { over: Math.max(0, last.at - row.dueAt) }),
      };
    }
    case 'answered':
      return answered(row);
    case 'not-owed':
      return lifecycle(row);
  }
};

/** After the end nothing runs: an exchange still open shows how far it came. */
export const endedState = (row: MessageRow): ShownState => {
  if (row.reply === 'awaiting') return lifecycle(row);
  return { ...messageState(row), runs: false };
};

/** This desk owes the next word: the only messages shown in yellow. */
export const awaitsYou = (row: MessageRow): boolean => !row.mine && row.reply === 'awaiting';

/** Somebody still owes an answer, whoever it is: its deadline is told until it has passed. */
export const isOwed = (row: MessageRow): boolean =>
  row.reply === 'awaiting' || row.reply === 'standby' || row.reply === 'overdue';

/** It can still be answered, in time or late. */
export const answerable = (row: MessageRow): boolean => row.offered.length > 0;
