import type { Phase } from '@firebreak/shared/base/phase.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import { phaseOf, scenarioOf } from '@firebreak/shared/core/query.ts';
import type { State } from '@firebreak/shared/core/state.ts';

/** What the list of exercises shows of one. */
export type Summary = {
  readonly id: string;
  readonly title: Text;
  readonly phase: Phase;
  readonly openedWall: number;
  readonly records: number;
  readonly frozen: boolean;
};

export const summaryOf = (state: State, frozen: boolean): Summary => ({
  id: state.opening.exercise,
  title: scenarioOf(state).title,
  phase: phaseOf(state),
  openedWall: state.openedWall,
  records: state.head.seq + 1,
  frozen,
});
