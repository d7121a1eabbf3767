import { type Viewer, viewerKey } from '../base/viewer.ts';
import type { State } from '../core/state.ts';
import type { Tables } from './diff.ts';
import { facilitatorTables } from './facilitator.ts';
import { memoOf } from './memo.ts';
import { seatTables } from './seat.ts';
import { sideTables } from './side.ts';

/** The only door out of a state: live, replay, export and bots alike. There is no default viewer. */
export const project = (state: State, viewer: Viewer): Tables => {
  const memo = memoOf(state.opening, viewerKey(viewer));
  switch (viewer.kind) {
    case 'side':
      return sideTables(state, viewer.side, memo);
    case 'seat': {
      const seat = state.plan.seats[viewer.seat];
      return seat ? seatTables(state, seat, memo) : {};
    }
    case 'facilitator':
      return facilitatorTables(state, memo);
  }
};
