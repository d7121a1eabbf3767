import { without } from '../base/record.ts';
import { isOrderTimer, withoutOrder } from './order.ts';
import type { Remembers } from './remembers.ts';
import type { State } from './state.ts';
import { withTimers } from './timers.ts';

const stand = (state: State, at: number, wall: number): State => ({
  ...state,
  clock: { ...state.clock, running: false, at, wall },
});

/** An inject that lapsed or was skipped in the seconds before it was to fire stays untold. */
const orderOver = (state: State, timer: string): State => {
  const ordered = state.ordered && state.timers.find(({ id }) => id === timer);
  return ordered && isOrderTimer(ordered) ? withoutOrder(state, ordered.machine) : state;
};

export const remembersClock: Remembers<
  | 'exerciseStarted'
  | 'exercisePaused'
  | 'exerciseResumed'
  | 'paceSet'
  | 'clockJumped'
  | 'exerciseEnded'
  | 'exerciseRecovered'
  | 'lossPolicySet'
  | 'timerFired'
  | 'seatTaken'
  | 'seatReleased'
  | 'readySet'
> = {
  exerciseStarted: (state, event, { at, wall }) => ({ ...state, clock: { running: true, at, wall, pace: event.pace } }),
  exercisePaused: (state, event, { at, wall }) => ({ ...stand(state, at, wall), pauseReason: event.reason }),
  exerciseResumed: (state, _event, { at, wall }) => ({
    ...without(state, 'pauseReason'),
    recovered: false,
    clock: { ...state.clock, running: true, at, wall },
  }),
  paceSet: (state, event, { at, wall }) => ({ ...state, clock: { ...state.clock, at, wall, pace: event.pace } }),
  clockJumped: (state, event, { at, wall }) => ({ ...state, clock: { ...state.clock, at: at + event.by, wall } }),
  exerciseEnded: (state, _event, { at, wall }) => ({
    ...without(without(without(stand(state, at, wall), 'pauseReason'), 'bots'), 'ordered'),
    timers: [],
  }),
  exerciseRecovered: (state, _event, { at, wall }) => ({ ...stand(state, at, wall), recovered: true }),
  lossPolicySet: (state, { pauseAfterMs }) => ({
    ...state,
    lossPolicy: pauseAfterMs === undefined ? {} : { pauseAfterMs },
  }),
  timerFired: (state, event) => ({
    ...orderOver(state, event.timer),
    timers: withTimers(state.timers, new Set([event.timer]), []),
  }),
  seatTaken: (state, { seat, name, language }) => ({
    ...state,
    seats: { ...state.seats, [seat]: { name, language, ready: false } },
  }),
  seatReleased: (state, { seat }) => ({ ...state, seats: without(state.seats, seat) }),
  readySet: (state, { seat, ready, reason }) => {
    const holder = state.seats[seat];
    if (!holder) return state;
    const notReady = !ready && reason !== undefined && { notReady: reason };
    return { ...state, seats: { ...state.seats, [seat]: { ...without(holder, 'notReady'), ready, ...notReady } } };
  },
};
