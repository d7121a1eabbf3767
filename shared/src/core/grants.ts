import type { Grant } from '../base/grants.ts';
import type { Rejection } from '../base/rejection.ts';
import type { Actor } from '../log/actor.ts';
import type { CommandType } from '../log/command.ts';
import type { State } from './state.ts';

/** Which grant each of a facilitator's commands belongs to. What is here with no decider, or the other way, does not compile. */
export const GRANT_OF = {
  beginBriefing: 'clock',
  startExercise: 'clock',
  pauseExercise: 'clock',
  resumeExercise: 'clock',
  setPace: 'clock',
  jumpClock: 'clock',
  endExercise: 'clock',
  closeExercise: 'clock',
  handClock: 'clock',
  setLossPolicy: 'clock',
  armInject: 'inject',
  disarmInject: 'inject',
  fireInject: 'inject',
  holdInject: 'inject',
  releaseInject: 'inject',
  skipInject: 'inject',
  retimeInject: 'inject',
  sendAdhoc: 'inject',
  setRecallWindow: 'inject',
  recallInject: 'inject',
  editInject: 'inject',
  shelveAdhoc: 'inject',
  unshelveAdhoc: 'inject',
  setTimeScale: 'edit',
  extendDeadline: 'edit',
  overrideRung: 'edit',
  cutLine: 'edit',
  restoreLine: 'edit',
  suspendLine: 'edit',
  resumeLine: 'edit',
  faultLine: 'edit',
  mendLine: 'edit',
  takeSeat: 'edit',
  releaseSeat: 'edit',
  giveSeatToBot: 'edit',
  handBackSeat: 'edit',
  moveSeat: 'edit',
  shareSeat: 'edit',
  beginActing: 'edit',
  endActing: 'edit',
  sendNote: 'edit',
  answerHand: 'edit',
  showScreen: 'edit',
  setMarking: 'edit',
  setTerms: 'edit',
} as const satisfies { readonly [type in CommandType]?: Grant };

export type FacilitatorCommandType = keyof typeof GRANT_OF;

const isFacilitators = (type: CommandType): type is FacilitatorCommandType => Object.hasOwn(GRANT_OF, type);

/**
 * Why a facilitator may not, who has the right otherwise. Who holds the key may do everything but run a clock that is in
 * somebody else's hands, and may always take that back. `about`: the missing grant, or who has the clock.
 */
export const notGranted = (state: State, type: CommandType, actor: Actor): Rejection | undefined => {
  if (actor.kind !== 'facilitator' || !isFacilitators(type)) return undefined;
  const grant = GRANT_OF[type];
  if (actor.grants && !actor.grants.includes(grant)) return { code: 'not-granted', about: grant };
  const holder = state.whiteCell?.clockHolder;
  const isOwners = type === 'handClock' && actor.grants === undefined;
  if (grant !== 'clock' || holder === undefined || holder === actor.name || isOwners) return undefined;
  return { code: 'clock-is-with-another', about: holder };
};
