import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';
import { type Deadline, deadlines } from '../answers/deadlines.ts';
import { firesAt } from '../rundown/rundown-order.ts';

type Read = Pick<FacilitatorTables, 'rundown' | 'thresholds' | 'calls' | 'messages' | 'steps'>;

export type WouldHappen = { readonly injects: readonly string[]; readonly expired: readonly Deadline[] };

/** What a jump to a time sets off at once. Conditions that come to hold on the way are not foreseen. */
export const wouldHappen = (tables: Read, to: number): WouldHappen => ({
  injects: Object.values(tables.rundown)
    .map((row) => ({ inject: row.inject, at: firesAt(row) }))
    .filter((row): row is { inject: string; at: number } => row.at !== undefined && row.at <= to)
    .sort((a, b) => a.at - b.at)
    .map((row) => row.inject),
  expired: deadlines(tables).filter((deadline) => deadline.at <= to),
});
