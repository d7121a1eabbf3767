/** What stands between the sides besides the incidents, and the clocks at home. */
import type { SideId } from '../base/ids.ts';
import { injectPlan, scenarioOf } from '../core/query.ts';
import { injectsDue } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import type { LedgerRow, PressureRow } from './tables.ts';

/**
 * Promises are public; a grievance is its holder's own. Whether one is broken or closed is not told: it may hang on what
 * this side cannot see, and is for people to say. Keys count a side's own rows.
 */
export const ledgerRows = (state: State, side: SideId): { [id: string]: LedgerRow } => {
  const { promises = [], grievances = [] } = scenarioOf(state);
  const rows: Omit<LedgerRow, 'id'>[] = [
    ...promises.map(({ side: by, text }) => ({ kind: 'promise' as const, side: by, text })),
    ...grievances
      .filter((g) => g.side === side && g.from === undefined)
      .map(({ side: by, text }) => ({ kind: 'grievance' as const, side: by, text })),
  ];
  return Object.fromEntries(rows.map((row, i) => [`l${i + 1}`, { id: `l${i + 1}`, ...row }]));
};

/** Running only: before its cause there is no clock, and after it has struck there is the news. */
export const pressureRows = (state: State, side: SideId): { [id: string]: PressureRow } => {
  const own = scenarioOf(state).injects.filter((i) => i.countdown?.to === side);
  if (own.length === 0) return {};
  const due = injectsDue(state);
  return Object.fromEntries(
    own.flatMap(({ id, countdown, trigger }, i) => {
      const dueAt = due.get(id);
      const plan = injectPlan(state, id);
      const runs = plan === 'delaying' || (plan === 'counting' && 'after' in trigger);
      if (!countdown || dueAt === undefined || !runs) return [];
      return [[`p${i + 1}`, { id: `p${i + 1}`, label: countdown.label, dueAt }]];
    }),
  );
};
