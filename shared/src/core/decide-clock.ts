import { LOSS_PAUSES_MS } from '../base/loss-policy.ts';
import { ok } from '../base/result.ts';
import { type FacilitatorDecides, refuse } from './ask.ts';

export const decidesClock: FacilitatorDecides<
  | 'beginBriefing'
  | 'startExercise'
  | 'pauseExercise'
  | 'resumeExercise'
  | 'setPace'
  | 'jumpClock'
  | 'endExercise'
  | 'closeExercise'
  | 'setLossPolicy'
  | 'takeSeat'
  | 'releaseSeat'
> = {
  beginBriefing: () => ok([{ type: 'briefingBegan' }]),
  startExercise: ({ state }) => ok([{ type: 'exerciseStarted', pace: state.clock.pace }]),
  pauseExercise: ({ command }) => ok([{ type: 'exercisePaused', reason: command.reason }]),
  resumeExercise: () => ok([{ type: 'exerciseResumed' }]),
  setPace: ({ command }) => ok([{ type: 'paceSet', pace: command.pace }]),
  jumpClock: ({ command }) =>
    command.by > 0 ? ok([{ type: 'clockJumped', by: command.by }]) : refuse('cannot-jump-back'),
  endExercise: () => ok([{ type: 'exerciseEnded' }]),
  closeExercise: () => ok([{ type: 'exerciseClosed' }]),
  setLossPolicy: ({ state, command: { pauseAfterMs } }) => {
    const now = state.lossPolicy ?? { pauseAfterMs: LOSS_PAUSES_MS };
    if (now.pauseAfterMs === pauseAfterMs) return ok([]);
    return ok([{ type: 'lossPolicySet', ...(pauseAfterMs !== undefined && { pauseAfterMs }) }]);
  },
  takeSeat: ({ state, command: { seat, name, language } }) => {
    if (!state.plan.seats[seat]) return refuse('unknown-item', seat);
    if (state.seats[seat]) return refuse('seat-is-taken', seat);
    // A person relieves a bot.
    const relieved = state.bots?.[seat] ? [{ type: 'seatHandedBack' as const, seat }] : [];
    return ok([...relieved, { type: 'seatTaken', seat, name, language }]);
  },
  releaseSeat: ({ state, command: { seat } }) =>
    state.seats[seat] ? ok([{ type: 'seatReleased', seat }]) : refuse('seat-is-empty', seat),
};
