import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import { owes } from './deadlines.ts';

/** A side that does not get on, since when (exercise ms), most pressing first. */
export type Stuck = {
  readonly kind: 'ringing' | 'overdue' | 'unopened' | 'queued' | 'consent' | 'step';
  readonly side: SideId;
  readonly id: string;
  readonly since: number;
};

type Read = Pick<FacilitatorTables, 'calls' | 'messages' | 'decisions' | 'steps'>;

const ORDER: readonly Stuck['kind'][] = ['ringing', 'overdue', 'queued', 'unopened', 'consent', 'step'];
/** Longer than anybody needs who has seen it. */
const PATIENCE_MS = 120_000;

export const stuck = ({ calls, messages, decisions, steps }: Read, now: number): readonly Stuck[] => {
  const found: Stuck[] = [];
  for (const call of Object.values(calls)) {
    if (call.ringsUntil !== undefined) {
      found.push({ kind: 'ringing', side: owes(call), id: call.id, since: call.placedAt });
    }
  }
  for (const message of Object.values(messages)) {
    const { id, from, reply, delivery, dueAt, sentAt, receivedAt } = message;
    if (reply === 'overdue' && dueAt !== undefined) {
      found.push({ kind: 'overdue', side: owes(message), id, since: dueAt });
    } else if (delivery === 'queued' && sentAt !== undefined) {
      found.push({ kind: 'queued', side: from, id, since: sentAt });
    } else if (delivery === 'received' && receivedAt !== undefined && now - receivedAt > PATIENCE_MS) {
      found.push({ kind: 'unopened', side: owes(message), id, since: receivedAt });
    }
  }
  for (const { id, side, state, at } of Object.values(decisions)) {
    if (state === 'proposed' && now - at > PATIENCE_MS) found.push({ kind: 'consent', side, id, since: at });
  }
  for (const [id, { side, state, dueAt }] of Object.entries(steps)) {
    if (state === 'overdue' && dueAt !== undefined) found.push({ kind: 'step', side, id, since: dueAt });
  }
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.since - b.since);
};
