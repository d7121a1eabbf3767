import type { Phase } from '../base/phase.ts';
import type { Actor } from '../log/actor.ts';
import type { CommandType } from '../log/command.ts';
import type { Authority } from '../scenario/scenario.ts';

export type Right = {
  /** `white-cell`: facilitators and assessors. */
  readonly by: 'facilitator' | 'seat' | 'white-cell' | 'assessor';
  readonly in: readonly Phase[];
  /** Any one of these; absent: every seat. */
  readonly needs?: readonly Authority[];
};

export const BEFORE: readonly Phase[] = ['lobby', 'briefing'];
const LIVE: readonly Phase[] = ['running', 'paused'];
const OPEN: readonly Phase[] = [...BEFORE, ...LIVE];
const RUNNING: readonly Phase[] = ['running'];

const facilitator = (...phases: readonly Phase[]): Right => ({ by: 'facilitator', in: phases });
const seat = (phases: readonly Phase[], ...needs: readonly Authority[]): Right =>
  needs.length === 0 ? { by: 'seat', in: phases } : { by: 'seat', in: phases, needs };

/** What the server may ask for itself: its facilitator is lost, a bot has failed. */
export const SYSTEM: readonly CommandType[] = ['pauseExercise', 'handBackSeat'];

/** Who may ask for what, when, with which authority. What is not here is refused: a new command does not compile. */
export const RIGHTS: { readonly [type in CommandType]: Right } = {
  beginBriefing: facilitator('lobby'),
  startExercise: facilitator(...BEFORE),
  pauseExercise: facilitator('running'),
  resumeExercise: facilitator('paused'),
  setPace: facilitator(...OPEN),
  jumpClock: facilitator(...LIVE),
  endExercise: facilitator(...LIVE),
  closeExercise: facilitator(...BEFORE, 'hotwash'),
  setLossPolicy: facilitator(...OPEN),
  armInject: facilitator(...OPEN),
  disarmInject: facilitator(...OPEN),
  fireInject: facilitator(...LIVE),
  holdInject: facilitator(...OPEN),
  releaseInject: facilitator(...OPEN),
  skipInject: facilitator(...OPEN),
  retimeInject: facilitator(...LIVE),
  sendAdhoc: facilitator(...LIVE),
  setTimeScale: facilitator(...OPEN),
  extendDeadline: facilitator(...LIVE),
  setRecallWindow: facilitator(...OPEN),
  recallInject: facilitator(...LIVE),
  editInject: facilitator(...OPEN),
  shelveAdhoc: facilitator(...OPEN),
  unshelveAdhoc: facilitator(...OPEN),
  overrideRung: facilitator(...LIVE),
  cutLine: facilitator(...LIVE),
  restoreLine: facilitator(...LIVE),
  suspendLine: facilitator(...LIVE),
  resumeLine: facilitator(...LIVE),
  faultLine: facilitator(...LIVE),
  mendLine: facilitator(...LIVE),
  takeSeat: facilitator(...OPEN),
  releaseSeat: facilitator(...OPEN, 'hotwash'),
  giveSeatToBot: facilitator(...OPEN),
  handBackSeat: facilitator(...OPEN),
  moveSeat: facilitator(...OPEN),
  shareSeat: facilitator(...OPEN, 'hotwash'),
  beginActing: facilitator(...OPEN),
  endActing: facilitator(...OPEN, 'hotwash'),
  sendNote: facilitator(...OPEN, 'hotwash'),
  answerHand: facilitator(...OPEN, 'hotwash'),
  showScreen: facilitator(...OPEN, 'hotwash', 'closed'),
  setMarking: facilitator(...OPEN, 'hotwash'),
  setTerms: facilitator(...OPEN, 'hotwash'),
  setReady: seat(OPEN),
  nameTeam: seat([...OPEN, 'hotwash']),
  handPen: seat([...OPEN, 'hotwash']),
  raiseHand: seat([...OPEN, 'hotwash']),
  lowerHand: seat([...OPEN, 'hotwash']),
  fileNote: seat([...OPEN, 'hotwash']),
  openItem: seat([...LIVE, 'hotwash']),
  placeCall: seat(RUNNING, 'call'),
  answerCall: seat(RUNNING, 'call'),
  refuseCall: seat(RUNNING, 'call'),
  letRing: seat(RUNNING, 'call'),
  standByCall: seat(RUNNING, 'call'),
  endCall: seat(RUNNING, 'call'),
  verifyCall: seat(RUNNING, 'call'),
  speak: seat(RUNNING, 'call'),
  draftMessage: seat(RUNNING, 'draft'),
  approveMessage: seat(RUNNING, 'approve'),
  transmitMessage: seat(RUNNING, 'transmit'),
  sendMessage: seat(RUNNING, 'transmit'),
  withdrawMessage: seat(RUNNING, 'draft', 'approve', 'transmit'),
  openMessage: seat(RUNNING),
  confirmDelayed: seat(RUNNING, 'transmit'),
  verifySender: seat(RUNNING, 'transmit'),
  reply: seat(RUNNING, 'transmit'),
  readBack: seat(RUNNING, 'transmit'),
  acceptReadBack: seat(RUNNING, 'transmit'),
  fileAssessment: seat(RUNNING, 'assess'),
  scoreIncident: seat(RUNNING, 'assess'),
  scoreForce: seat(RUNNING, 'assess'),
  holdThreshold: seat(RUNNING, 'hold'),
  releaseThreshold: seat(RUNNING, 'hold'),
  acceptExplanation: seat(RUNNING, 'assess', 'hold'),
  proposeMove: seat(RUNNING, 'decide'),
  concurMove: seat(RUNNING),
  withdrawMove: seat(RUNNING, 'decide'),
  tickStep: seat(RUNNING),
  skipStep: seat(RUNNING),
  answerProbe: seat(LIVE),
  shareNote: seat([...OPEN, 'hotwash']),
  handClock: facilitator(...OPEN),
  observe: { by: 'white-cell', in: [...OPEN, 'hotwash'] },
  bookmark: { by: 'white-cell', in: [...OPEN, 'hotwash'] },
  rateObjective: { by: 'assessor', in: [...LIVE, 'hotwash'] },
  skipProbe: seat(LIVE),
};

export const mayAsk = ({ by }: Right, kind: Actor['kind']): boolean =>
  by === 'white-cell' ? kind === 'facilitator' || kind === 'assessor' : kind === by;
