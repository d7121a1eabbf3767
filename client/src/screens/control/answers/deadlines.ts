import { otherSide, type SideId } from '@firebreak/shared/base/ids.ts';
import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';

/** Something that runs out. `at`: exercise ms. */
export type Deadline = {
  readonly kind: 'threshold' | 'hold' | 'call' | 'message' | 'step';
  readonly side: SideId;
  readonly id: string;
  readonly at: number;
};

type Read = Pick<FacilitatorTables, 'thresholds' | 'calls' | 'messages' | 'steps'>;

/** A message is answered by the other side; a call is answered by the side that was called. */
export const owes = (row: { readonly from: SideId }): SideId => otherSide(row.from);

/** Everything that expires, the first first. */
export const deadlines = ({ thresholds, calls, messages, steps }: Read): readonly Deadline[] => {
  const found: Deadline[] = [];
  for (const { id, side, state, dueAt } of Object.values(thresholds)) {
    if (dueAt === undefined || (state !== 'pressing' && state !== 'held')) continue;
    found.push({ kind: state === 'held' ? 'hold' : 'threshold', side, id, at: dueAt });
  }
  for (const call of Object.values(calls)) {
    if (call.ringsUntil !== undefined) found.push({ kind: 'call', side: owes(call), id: call.id, at: call.ringsUntil });
  }
  for (const message of Object.values(messages)) {
    const open = message.reply === 'awaiting' || message.reply === 'standby';
    if (open && message.dueAt !== undefined) {
      found.push({ kind: 'message', side: owes(message), id: message.id, at: message.dueAt });
    }
  }
  for (const [id, step] of Object.entries(steps)) {
    if (step.state === 'open' && step.dueAt !== undefined) {
      found.push({ kind: 'step', side: step.side, id, at: step.dueAt });
    }
  }
  return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
};
