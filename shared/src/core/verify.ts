/**
 * Proves that a log says what the machines say: every line in shape, the chain unbroken, every batch caused by a due
 * timer or by somebody who had the right, and every consequence exactly what settling gives again.
 */
import { exerciseTime } from '../base/exercise-clock.ts';
import type { CommandType } from '../log/command.ts';
import type { Event, EventOf, EventType } from '../log/event.ts';
import { parseLine } from '../log/parse-line.ts';
import type { LogRecord } from '../log/record.ts';
import { follow, type LogFault } from './fold.ts';
import { notGranted } from './grants.ts';
import { phaseOf } from './query.ts';
import { mayAsk, RIGHTS, SYSTEM } from './rights.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';

export type Verdict =
  | { readonly ok: true; readonly records: number; readonly hash: string; readonly state: State }
  | { readonly ok: false; readonly fault: LogFault };

/** The command each decided event stands for; events that only a machine can tell are absent. */
const ASKED_BY: Partial<Record<EventType, CommandType>> = {
  briefingBegan: 'beginBriefing',
  exerciseStarted: 'startExercise',
  exercisePaused: 'pauseExercise',
  exerciseResumed: 'resumeExercise',
  paceSet: 'setPace',
  clockJumped: 'jumpClock',
  exerciseEnded: 'endExercise',
  exerciseClosed: 'closeExercise',
  lossPolicySet: 'setLossPolicy',
  seatTaken: 'takeSeat',
  seatReleased: 'releaseSeat',
  seatGivenToBot: 'giveSeatToBot',
  seatHandedBack: 'handBackSeat',
  readySet: 'setReady',
  seatMoved: 'moveSeat',
  seatShared: 'shareSeat',
  penHanded: 'handPen',
  teamNamed: 'nameTeam',
  actingBegan: 'beginActing',
  actingEnded: 'endActing',
  noteSent: 'sendNote',
  noteFiled: 'fileNote',
  handRaised: 'raiseHand',
  handLowered: 'lowerHand',
  handAnswered: 'answerHand',
  injectArmed: 'armInject',
  injectDisarmed: 'disarmInject',
  injectHeld: 'holdInject',
  injectReleased: 'releaseInject',
  injectSkipped: 'skipInject',
  injectRetimed: 'retimeInject',
  injectCalled: 'fireInject',
  adhocSent: 'sendAdhoc',
  timeScaleSet: 'setTimeScale',
  deadlineExtended: 'extendDeadline',
  recallWindowSet: 'setRecallWindow',
  injectOrdered: 'fireInject',
  injectRecalled: 'recallInject',
  injectEdited: 'editInject',
  adhocShelved: 'shelveAdhoc',
  adhocUnshelved: 'unshelveAdhoc',
  rungOverridden: 'overrideRung',
  screenShown: 'showScreen',
  markingSet: 'setMarking',
  termsSet: 'setTerms',
  itemOpened: 'openItem',
  lineCut: 'cutLine',
  lineRestored: 'restoreLine',
  lineSuspended: 'suspendLine',
  lineResumed: 'resumeLine',
  lineFaulted: 'faultLine',
  lineMended: 'mendLine',
  callPlaced: 'placeCall',
  callFailed: 'placeCall',
  callAnswered: 'answerCall',
  callRefused: 'refuseCall',
  callLeftRinging: 'letRing',
  callStoodBy: 'standByCall',
  callEnded: 'endCall',
  verificationBegan: 'verifyCall',
  callSpoken: 'speak',
  messageDrafted: 'draftMessage',
  messageApproved: 'approveMessage',
  messageTransmitted: 'transmitMessage',
  messageWithdrawn: 'withdrawMessage',
  messageOpened: 'openMessage',
  delayConfirmed: 'confirmDelayed',
  senderVerificationBegan: 'verifySender',
  replyGiven: 'reply',
  readBackGiven: 'readBack',
  readBackAccepted: 'acceptReadBack',
  assessmentFiled: 'fileAssessment',
  incidentScored: 'scoreIncident',
  forceScored: 'scoreForce',
  holdPlaced: 'holdThreshold',
  holdReleased: 'releaseThreshold',
  explanationAccepted: 'acceptExplanation',
  moveProposed: 'proposeMove',
  moveConcurred: 'concurMove',
  moveWithdrawn: 'withdrawMove',
  moveTaken: 'concurMove',
  stepTicked: 'tickStep',
  stepPassed: 'skipStep',
  probeAnswered: 'answerProbe',
  noteShared: 'shareNote',
  clockHanded: 'handClock',
  observed: 'observe',
  bookmarked: 'bookmark',
  rated: 'rateObjective',
  probeSkipped: 'skipProbe',
};

/** Begins a batch: nothing caused it but a person, a timer or the server. */
const begins = (r: LogRecord): boolean =>
  r.cause === undefined && (r.commandId !== undefined || r.actor.kind === 'clock' || r.actor.kind === 'system');

const timerFault = (state: State, { event, at }: LogRecord): string | undefined => {
  if (event.type !== 'timerFired') return `${event.type} cannot come from the clock`;
  const next = state.timers[0];
  if (next?.id !== event.timer) return `timer ${event.timer} was not the next one due`;
  return at === Math.max(state.head.at, next.dueAt) ? undefined : `the timer was due at ${next.dueAt} ms, not ${at}`;
};

type Signed = EventOf<'observed' | 'bookmarked' | 'rated'>;
const isSigned = (event: Event): event is Signed => ['observed', 'bookmarked', 'rated'].includes(event.type);

const rightFault = (state: State, { event, actor }: LogRecord): string | undefined => {
  const command = ASKED_BY[event.type];
  if (!command) return `${event.type} cannot be asked for`;
  const right = RIGHTS[command];
  const phase = phaseOf(state);
  if (!right.in.includes(phase)) return `${event.type} is not possible in the phase ${phase}`;
  if (actor.kind === 'system') return SYSTEM.includes(command) ? undefined : `${event.type} is not the server's to ask`;
  if (!mayAsk(right, actor.kind)) return `${event.type} is not for a ${actor.kind} to ask`;
  if (notGranted(state, command, actor)) return `${actor.kind} was not granted ${event.type}`;
  if (isSigned(event) && 'name' in actor && event.by !== actor.name) return `${actor.name} signed as ${event.by}`;
  if (actor.kind !== 'seat') return undefined;
  const seat = state.plan.seats[actor.seat];
  if (!seat) return `seat ${actor.seat} does not exist`;
  if (state.bots?.[actor.seat]?.policy !== actor.bot)
    return actor.bot ? `no such bot plays seat ${actor.seat}` : `a bot plays seat ${actor.seat}`;
  if (actor.by !== undefined && state.asides?.[actor.seat]?.acting?.by !== actor.by)
    return `${actor.by} had not said that they act for seat ${actor.seat}`;
  if ('seat' in event && event.seat !== actor.seat) return `seat ${actor.seat} signed as ${event.seat}`;
  if ('side' in event && event.side !== seat.side) return `seat ${actor.seat} acted for the other side`;
  return right.needs && !right.needs.some((a) => seat.authorities.includes(a))
    ? `seat ${actor.seat} has no authority for ${event.type}`
    : undefined;
};

const firstFault = (state: State, decided: readonly LogRecord[], first: LogRecord): string | undefined => {
  if (first.actor.kind === 'clock') return timerFault(state, first);
  if (first.event.type === 'exerciseRecovered')
    return first.actor.kind === 'system' ? undefined : 'only the server recovers';
  const at = Math.max(state.head.at, exerciseTime(state.clock, first.wall));
  if (first.at !== at) return `exercise time was ${at} ms then, not ${first.at}`;
  for (const record of decided) {
    const fault = rightFault(state, record);
    if (fault) return fault;
  }
  return undefined;
};

type Entry = { readonly line: string; readonly record: LogRecord };

/** Settles one batch again and compares byte for byte. */
const batchFault = (state: State, batch: readonly Entry[]): LogFault | undefined => {
  const first = batch[0]?.record;
  if (!first) return undefined;
  const decided = batch.map((e) => e.record).filter((r) => r.cause === undefined);
  const fault = firstFault(state, decided, first);
  if (fault) return { seq: first.seq, message: fault };
  const { at, wall, actor, commandId } = first;
  const again = settle(
    state,
    decided.map((r) => r.event),
    { at, wall, actor, ...(commandId !== undefined && { commandId }) },
  );
  for (let i = 0; i < Math.max(batch.length, again.lines.length); i++) {
    if (batch[i]?.line === again.lines[i]) continue;
    const expected = again.records[i]?.event.type ?? 'nothing';
    return {
      seq: first.seq + i,
      message: `the machines say ${expected}, the log says ${batch[i]?.record.event.type ?? 'nothing'}`,
    };
  }
  return undefined;
};

/** Ids are counted per asker, as the server counts them. */
const askOf = ({ actor, commandId }: LogRecord): string | undefined =>
  commandId === undefined ? undefined : `${actor.kind === 'seat' ? actor.seat : `:${actor.kind}`}/${commandId}`;

/** Checks a whole log; memory holds one state, one batch and the ids of commands. `onRecord` for progress. */
export const verify = (lines: Iterable<string>, onRecord: (seq: number) => void = () => {}): Verdict => {
  let before: State | undefined;
  let state: State | undefined;
  let batch: Entry[] = [];
  let seq = 0;
  const asks = new Set<string>();
  const close = (): LogFault | undefined => {
    const fault = before && batchFault(before, batch);
    before = state;
    batch = [];
    return fault;
  };
  for (const line of lines) {
    const parsed = parseLine(line);
    if (!parsed.ok) return { ok: false, fault: { seq, message: parsed.error } };
    const record = parsed.value;
    if (begins(record) && seq > 0) {
      const fault = close();
      if (fault) return { ok: false, fault };
    }
    const ask = askOf(record);
    if (ask !== undefined && asks.has(ask)) return { ok: false, fault: { seq, message: 'a command was taken twice' } };
    if (ask !== undefined) asks.add(ask);
    const next = follow(state, line, record);
    if (!next.ok) return { ok: false, fault: next.error };
    state = next.value;
    if (seq === 0) before = state;
    else batch.push({ line, record });
    onRecord(record.seq);
    seq++;
  }
  const fault = close();
  if (fault) return { ok: false, fault };
  return state
    ? { ok: true, records: seq, hash: state.head.hash, state }
    : { ok: false, fault: { seq: 0, message: 'the log is empty' } };
};
