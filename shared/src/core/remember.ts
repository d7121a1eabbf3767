/** What each event leaves in the plain slices of the state. Charts are stepped elsewhere; nothing is refused here. */
import type { EventOf, EventType } from '../log/event.ts';
import { remembersAsides } from './remember-asides.ts';
import { remembersBots } from './remember-bots.ts';
import { remembersCalls } from './remember-calls.ts';
import { remembersClock } from './remember-clock.ts';
import { remembersJudgement } from './remember-judgement.ts';
import { remembersLines } from './remember-lines.ts';
import { remembersMessages } from './remember-messages.ts';
import { remembersScreen } from './remember-screen.ts';
import { remembersSituation } from './remember-situation.ts';
import { remembersSteering } from './remember-steering.ts';
import { remembersWhiteCell } from './remember-white-cell.ts';
import { remembersWording } from './remember-wording.ts';
import type { Remember, Remembers, Stamp } from './remembers.ts';
import type { State } from './state.ts';

const unchanged = (state: State): State => state;

/** One entry per event type: a new event does not compile until somebody says what it leaves behind. */
const REMEMBERS: Remembers<EventType> = {
  ...remembersClock,
  ...remembersBots,
  ...remembersSituation,
  ...remembersScreen,
  ...remembersLines,
  ...remembersCalls,
  ...remembersMessages,
  ...remembersJudgement,
  ...remembersSteering,
  ...remembersAsides,
  ...remembersWhiteCell,
  ...remembersWording,
  exerciseOpened: unchanged,
  briefingBegan: unchanged,
  planEnded: unchanged,
  exerciseClosed: unchanged,
  injectArmed: unchanged,
  injectDisarmed: unchanged,
  injectHeld: unchanged,
  injectReleased: unchanged,
  injectSkipped: unchanged,
  injectRetimed: unchanged,
  injectCalled: unchanged,
  injectConditionMet: unchanged,
  injectLapsed: unchanged,
  incidentReported: unchanged,
  incidentAssessed: unchanged,
  incidentAttributed: unchanged,
  incidentClosed: unchanged,
  lineTestDue: unchanged,
  messageLost: unchanged,
  messageApproved: unchanged,
  messageWithdrawn: unchanged,
  replyOverdue: unchanged,
  explanationAccepted: unchanged,
  holdReleased: unchanged,
  stepConditionMet: unchanged,
  stepSkipped: unchanged,
};

export const remember = (state: State, event: EventOf<EventType>, stamp: Stamp): State =>
  (REMEMBERS[event.type] as Remember<EventType>)(state, event, stamp);
