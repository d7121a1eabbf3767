/**
 * For every command of a facilitator: either it can be taken back, or whoever gives it is told first that it cannot. A new
 * command does not compile until somebody says which. What exactly takes an act back hangs on what stands now.
 */
import { LOSS_PAUSES_MS } from '../base/loss-policy.ts';
import { minutes } from '../base/time.ts';
import { decide } from '../core/decide.ts';
import type { FacilitatorCommandType } from '../core/grants.ts';
import { scenarioOf } from '../core/query.ts';
import { type Action, RECENT_ACTIONS, type State } from '../core/state.ts';
import type { Actor } from '../log/actor.ts';
import type { Command } from '../log/command.ts';
import type { Event, EventOf, EventType } from '../log/event.ts';
import type { EditedDelivery } from '../log/steering.ts';

/** `undo`: the list of last actions takes it back. `confirm`: its effect cannot be undone, and that is said before. */
export type Undoing = 'undo' | 'confirm';

export const UNDOING: Readonly<Record<FacilitatorCommandType, Undoing>> = {
  beginBriefing: 'confirm',
  startExercise: 'confirm',
  pauseExercise: 'undo',
  resumeExercise: 'undo',
  setPace: 'undo',
  jumpClock: 'confirm',
  endExercise: 'confirm',
  closeExercise: 'confirm',
  setLossPolicy: 'undo',
  armInject: 'undo',
  disarmInject: 'undo',
  fireInject: 'confirm',
  holdInject: 'undo',
  releaseInject: 'undo',
  skipInject: 'confirm',
  retimeInject: 'undo',
  sendAdhoc: 'confirm',
  setTimeScale: 'undo',
  extendDeadline: 'confirm',
  setRecallWindow: 'undo',
  recallInject: 'undo',
  editInject: 'undo',
  shelveAdhoc: 'undo',
  unshelveAdhoc: 'undo',
  overrideRung: 'confirm',
  cutLine: 'undo',
  restoreLine: 'undo',
  suspendLine: 'undo',
  resumeLine: 'undo',
  faultLine: 'undo',
  mendLine: 'undo',
  takeSeat: 'undo',
  moveSeat: 'undo',
  shareSeat: 'confirm',
  beginActing: 'undo',
  endActing: 'confirm',
  sendNote: 'confirm',
  answerHand: 'confirm',
  releaseSeat: 'confirm',
  giveSeatToBot: 'undo',
  handBackSeat: 'undo',
  handClock: 'undo',
  showScreen: 'undo',
  setMarking: 'undo',
  setTerms: 'undo',
};

/** `earlier`: the acts before this one that are still kept, the latest first; `whole`: none has been forgotten. */
type Before = { readonly earlier: readonly Action[]; readonly whole: boolean };
type Inverse<T extends EventType> = (event: EventOf<T>, state: State, before: Before) => Command | undefined;

const last = <T extends EventType>(
  { earlier }: Before,
  type: T,
  fits: (event: EventOf<T>) => boolean,
): EventOf<T> | undefined => {
  const found = earlier.find(({ event }) => event.type === type && fits(event as EventOf<T>));
  return found?.event as EventOf<T> | undefined;
};

const writtenTime = (state: State, inject: string): number | undefined => {
  const trigger = state.plan.injects[inject]?.trigger;
  return trigger && 'at' in trigger ? minutes(trigger.at) : undefined;
};

const written = (state: State, inject: string): EditedDelivery[] =>
  (scenarioOf(state).injects.find(({ id }) => id === inject)?.deliveries ?? []).map(({ to, headline, body }) => ({
    ...{ to, headline },
    ...(body && { body }),
  }));

const INVERSES: { readonly [T in EventType]?: Inverse<T> } = {
  exercisePaused: () => ({ type: 'resumeExercise' }),
  exerciseResumed: () => ({ type: 'pauseExercise', reason: 'Paused again. 重新暂停。' }),
  paceSet: (_event, state, before) => {
    const pace = last(before, 'paceSet', () => true)?.pace ?? (before.whole ? scenarioOf(state).pace : undefined);
    return pace === undefined ? undefined : { type: 'setPace', pace };
  },
  injectArmed: ({ inject }) => ({ type: 'disarmInject', inject }),
  injectDisarmed: ({ inject }) => ({ type: 'armInject', inject }),
  injectHeld: ({ inject }) => ({ type: 'releaseInject', inject }),
  injectReleased: ({ inject }) => ({ type: 'holdInject', inject }),
  injectRetimed: ({ inject }, state, before) => {
    const moved = last(before, 'injectRetimed', (e) => e.inject === inject)?.at;
    const at = moved ?? (before.whole ? writtenTime(state, inject) : undefined);
    return at === undefined ? undefined : { type: 'retimeInject', inject, at };
  },
  injectOrdered: ({ inject }) => ({ type: 'recallInject', inject }),
  // Only where it could be recalled again.
  injectRecalled: ({ inject }, state) =>
    state.recallWindow && state.clock.running ? { type: 'fireInject', inject } : undefined,
  injectEdited: ({ inject }, state, before) => {
    const edit = last(before, 'injectEdited', (e) => e.inject === inject);
    if (!edit && !before.whole) return undefined;
    return { type: 'editInject', inject, deliveries: [...(edit?.deliveries ?? written(state, inject))] };
  },
  timeScaleSet: ({ seat }, _state, before) => {
    const scale = last(before, 'timeScaleSet', (e) => e.seat === seat)?.scale ?? (before.whole ? 1 : undefined);
    return scale === undefined ? undefined : { type: 'setTimeScale', seat, scale };
  },
  lossPolicySet: (_event, _state, before) => {
    const set =
      last(before, 'lossPolicySet', () => true) ?? (before.whole ? { pauseAfterMs: LOSS_PAUSES_MS } : undefined);
    if (set === undefined) return undefined;
    return { type: 'setLossPolicy', ...(set.pauseAfterMs !== undefined && { pauseAfterMs: set.pauseAfterMs }) };
  },
  recallWindowSet: ({ on }) => ({ type: 'setRecallWindow', on: !on }),
  adhocShelved: ({ inject }) => ({ type: 'unshelveAdhoc', inject }),
  adhocUnshelved: ({ inject }, _state, before) => {
    const shelved = last(before, 'adhocShelved', (e) => e.inject === inject);
    return shelved && { type: 'shelveAdhoc', inject, content: shelved.content };
  },
  lineCut: ({ line }) => ({ type: 'restoreLine', line }),
  lineRestored: ({ line }) => ({ type: 'cutLine', line }),
  lineSuspended: ({ line, topics, types }) => ({
    type: 'resumeLine',
    line,
    topics: [...topics],
    ...(types && { types }),
  }),
  lineResumed: ({ line, topics, types }, _state, before) => {
    const order = last(before, 'lineSuspended', (e) => e.line === line);
    return order && { type: 'suspendLine', line, by: order.by, topics: [...topics], ...(types && { types }) };
  },
  lineFaulted: ({ line, fault }) => ({ type: 'mendLine', line, kind: fault.kind }),
  lineMended: ({ line, kind }, _state, before) => {
    const put = last(before, 'lineFaulted', (e) => e.line === line && e.fault.kind === kind);
    return put && { type: 'faultLine', line, fault: put.fault };
  },
  seatGivenToBot: ({ seat }) => ({ type: 'handBackSeat', seat }),
  seatHandedBack: ({ seat }, _state, before) => {
    const given = last(before, 'seatGivenToBot', (e) => e.seat === seat);
    return given && { type: 'giveSeatToBot', seat, policy: given.policy, takeOver: true };
  },
  seatMoved: ({ from, to }) => ({ type: 'moveSeat', from: to, to: from }),
  actingBegan: ({ seat }) => ({ type: 'endActing', seat }),
  screenShown: (_event, _state, before) => {
    const shown = last(before, 'screenShown', () => true);
    if (!shown && !before.whole) return undefined;
    return { type: 'showScreen', show: shown?.show ?? { kind: 'auto' }, hideCode: shown?.hideCode ?? false };
  },
  markingSet: (_event, state, before) => {
    const set = last(before, 'markingSet', () => true)?.marking;
    const marking = set ?? (before.whole ? (state.opening.marking ?? scenarioOf(state).marking) : undefined);
    return marking && { type: 'setMarking', marking };
  },
  termsSet: (_event, _state, before) => {
    const terms = last(before, 'termsSet', () => true)?.terms ?? (before.whole ? {} : undefined);
    return terms && { type: 'setTerms', terms };
  },
  seatTaken: ({ seat }) => ({ type: 'releaseSeat', seat }),
  clockHanded: (_event, _state, before) => {
    const hand = last(before, 'clockHanded', () => true);
    return hand && { type: 'handClock', to: hand.to };
  },
};

/** What an act was on: a later one on the same thing stands between it and its undoing. */
const subject = (event: Event): string => {
  if (event.type === 'exercisePaused' || event.type === 'exerciseResumed') return 'clock';
  if (event.type === 'timeScaleSet') return `scale ${event.seat}`;
  if (event.type === 'injectRetimed' || event.type === 'injectEdited') return `${event.type} ${event.inject}`;
  if (event.type === 'injectArmed' || event.type === 'injectDisarmed') return `arming ${event.inject}`;
  if ('inject' in event) return `inject ${event.inject}`;
  if ('line' in event) return `line ${event.line}`;
  if ('seat' in event) return `seat ${event.seat}`;
  return event.type;
};

/** Whoever could: a clock in somebody's hands is his to run. */
const facilitator = ({ whiteCell }: State): Actor => ({ kind: 'facilitator', name: whiteCell?.clockHolder ?? '' });
const topicsGiven = (command: Command): boolean =>
  (command.type !== 'resumeLine' && command.type !== 'suspendLine') ||
  command.topics?.length !== 0 ||
  command.types !== undefined;

/** For each act that is still kept: the command that takes back what it did, while that can be; absent when none does. */
export const undoings = (state: State): ReadonlyMap<Action, Command> => {
  const found = new Map<Action, Command>();
  const later = new Set<string>();
  const whole = state.actions.length < RECENT_ACTIONS;
  for (let i = state.actions.length - 1; i >= 0; i--) {
    const action = state.actions[i] as Action;
    const about = subject(action.event);
    if (later.has(about)) continue;
    later.add(about);
    const inverse = INVERSES[action.event.type] as Inverse<EventType> | undefined;
    const command = inverse?.(action.event, state, { earlier: state.actions.slice(0, i).reverse(), whole });
    if (!command || !topicsGiven(command)) continue;
    // By the time of the act: what has become too late meanwhile is refused when it is asked for, with its reason.
    const decided = decide(state, command, facilitator(state), action.at);
    if (decided.ok && decided.value.length > 0) found.set(action, command);
  }
  return found;
};
