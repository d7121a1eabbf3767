import { scenarioClock } from '../base/scenario-clock.ts';
import { scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';

/** Exercise ms as `14:10:05Z`, for sentences that a reader compares with the clock on the wall. */
export const clockOf = (state: State, at: number): string => scenarioClock(at, Date.parse(scenarioOf(state).startsAt));
