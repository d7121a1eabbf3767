import type { ControlMessageRow } from '@firebreak/shared/view/control-tables.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';
import type { StateName } from '../../../ui/states.ts';

/** What still has to happen to a message, and the time that belongs to it (exercise ms). */
export type InFlight = {
  readonly message: ControlMessageRow;
  readonly state: StateName;
  /** When the state began; absent where the state's word needs no time. */
  readonly since?: number;
  readonly dueAt?: number;
};

const stateOf = (message: ControlMessageRow): Omit<InFlight, 'message'> | undefined => {
  const { delivery, reply, sentAt, receivedAt, openedAt, dueAt } = message;
  const due = dueAt === undefined ? {} : { dueAt };
  if (delivery === 'withdrawn') return undefined;
  if (reply === 'overdue') return { state: 'late', ...due };
  if (reply === 'standby') return { state: 'standby', ...due };
  if (delivery === 'draft' || delivery === 'approved') return { state: delivery };
  if (delivery === 'queued') return { state: 'queued', ...(sentAt !== undefined && { since: sentAt }) };
  if (delivery === 'sent') return { state: 'sent', ...(sentAt !== undefined && { since: sentAt }), ...due };
  if (delivery === 'received' || delivery === 'delivered') {
    return { state: 'received', ...(receivedAt !== undefined && { since: receivedAt }), ...due };
  }
  if (reply === 'awaiting') return { state: 'opened', ...(openedAt !== undefined && { since: openedAt }), ...due };
  return undefined;
};

/** Messages that nobody can forget yet: the first to run out first, those without a deadline last. */
export const inFlight = (messages: Table<ControlMessageRow>): readonly InFlight[] =>
  Object.values(messages)
    .flatMap((message) => {
      const state = stateOf(message);
      return state ? [{ message, ...state }] : [];
    })
    .sort(
      (a, b) =>
        (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
        (a.message.id < b.message.id ? -1 : 1),
    );
