import type { Phase } from '@firebreak/shared/base/phase.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import { phaseOf, scenarioOf } from '@firebreak/shared/core/query.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { CatalogEntry } from '../sessions/catalog.ts';

/** What the list of exercises shows of one. */
export type Summary = {
  readonly id: string;
  readonly title: Text;
  readonly phase: Phase;
  readonly openedWall: number;
  readonly records: number;
  readonly frozen: boolean;
  /** Not live: wiped when it is closed. */
  readonly rehearsal?: true;
};

export const summaryOf = (state: State, frozen: boolean): Summary => ({
  id: state.opening.exercise,
  title: scenarioOf(state).title,
  phase: phaseOf(state),
  openedWall: state.openedWall,
  records: state.head.seq + 1,
  frozen,
  ...(state.opening.rehearsal && { rehearsal: true as const }),
});

/** What the catalog keeps of it. */
export const catalogEntry = (state: State): CatalogEntry => ({
  exercise: state.opening.exercise,
  title: scenarioOf(state).title,
  phase: phaseOf(state),
  opened: state.openedWall,
  rehearsal: state.opening.rehearsal === true,
});
