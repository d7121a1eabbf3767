/** Which charts hear of an event, and in what words. The one place where domain events become machine events. */
import { otherSide, SIDES, type SideId } from '../base/ids.ts';
import { entry, valuesOf } from '../base/paged.ts';
import { rng } from '../base/rng.ts';
import type { Event } from '../log/event.ts';
import type { Journey, WayBack } from '../machine/exchange.machine.ts';
import type { Family } from '../machine/plan.ts';
import { recipients } from '../scenario/recipients.ts';
import { testsLines, verifyMs } from './cards.ts';
import { untilStaffed } from './journey.ts';
import { deliveryOf, lineIsDown, rungOf, stepState } from './query.ts';
import type { Answer, Message, State } from './state.ts';

export type Routed = {
  readonly family: Family;
  readonly machine: string;
  readonly type: string;
  readonly [field: string]: unknown;
};

const all = (state: State, family: 'inject' | 'procedure', type: string): Routed[] =>
  Object.keys(state.machines[family]).map((machine) => ({ family, machine, type }));

const travelling = (state: State, line: string, delivery: string): string[] =>
  valuesOf(state.messages)
    .filter((m) => m.line === line && deliveryOf(m) === delivery)
    .map((m) => m.id);

/** What waited for the line meets the post as it is staffed when the line comes back. */
const onRestore = (state: State, message: string, at: number): Journey | undefined => {
  const m = entry(state.messages, message);
  const line = m && state.plan.lines[m.line];
  if (!m?.journey || !line) return undefined;
  const closed = untilStaffed(state, line, otherSide(m.from), at);
  return { ...m.journey, deskMs: Math.max(m.journey.deskMs, closed) };
};

/** What a side's thresholds hear: what it holds now, and whether it asks if force was used. */
const filedBy = (state: State, side: SideId, incident: string, chances: Readonly<Record<string, number>>): Routed => ({
  ...{ family: 'side', machine: side, type: 'FILED', incident, chances },
  force: state.scores?.[side][incident]?.force?.asks === true,
});

/** Lines with a schedule of tests. */
const tested = (state: State): string[] =>
  Object.values(state.plan.lines).flatMap((line) => (line.tests ? [line.id] : []));

const phase = (type: string): Routed => ({ family: 'phase', machine: 'it', type });
const inject = (machine: string, type: string, more: object = {}): Routed => ({
  family: 'inject',
  machine,
  type,
  ...more,
});
const exchange = (machine: string, type: string, more: object = {}): Routed => ({
  family: 'exchange',
  machine,
  type,
  ...more,
});

const incident = (machine: string, type: string, side: SideId): Routed => ({ family: 'incident', machine, type, side });
const closeFor = (id: string, sides: readonly SideId[]) => sides.map((side) => incident(id, 'CLOSE', side));

/** At most one answer of each kind is ever on its way back. */
const wayBack = ({ closes, word }: Pick<Answer, 'closes' | 'word'>): WayBack =>
  closes ? 'closing' : word === 'STANDBY' ? 'standby' : 'acknowledging';

/** What an answer does to its exchange, and to the incident it agrees to close, once it has come to whoever asked. */
const answerHeard = (m: Message | undefined, n: number): Routed[] => {
  const answer = m?.answers[n];
  // What never came back restarts and closes nothing for whoever waits.
  if (!m || !answer || answer.lost) return [];
  if (!answer.closes) return answer.word === 'STANDBY' ? [exchange(m.id, 'STANDBY')] : [];
  const { type, slots } = m.content;
  const agreed = (type === 'CLOSE' || type === 'STANDDOWN') && answer.word === 'AFFIRM' ? slots.incident : undefined;
  const who = m.forged ? [otherSide(m.from)] : SIDES;
  return [exchange(m.id, 'ANSWER', { late: answer.late }), ...(agreed === undefined ? [] : closeFor(agreed, who))];
};

/** Steps of a card are in order while none that stands before is still to be done. */
const inOrder = (state: State, card: string, side: SideId, step: string): boolean => {
  const steps = state.plan.cards[card]?.steps ?? [];
  const before = steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex((s) => s.id === step),
    ),
  );
  return before.every((s) => !['open', 'overdue'].includes(stepState(state, card, side, s.id)));
};

/** Up at once; down, what is left of the cool-down is cut short first. */
const overridden = (state: State, side: SideId, to: number): Routed[] => {
  if (to > rungOf(state, side)) return [{ family: 'side', machine: side, type: 'CLIMB', to }];
  const cooling = state.timers.find((t) => t.family === 'side' && t.machine === side && t.event.endsWith('.cooling'));
  return [
    ...(cooling ? [{ family: 'side' as const, machine: side, type: cooling.event }] : []),
    { family: 'side', machine: side, type: 'STEP_DOWN', to },
  ];
};

/** `at`: exercise ms of the event. */
export const route = (state: State, event: Event, at: number): readonly Routed[] => {
  switch (event.type) {
    case 'briefingBegan':
      return [phase('BRIEF')];
    case 'exerciseStarted':
      return [
        phase('START'),
        ...all(state, 'inject', 'START'),
        ...all(state, 'procedure', 'START'),
        ...(testsLines(state)
          ? tested(state).map((machine): Routed => ({ family: 'line', machine, type: 'START' }))
          : []),
      ];
    case 'exercisePaused':
    case 'exerciseRecovered':
      return [phase('PAUSE')];
    case 'exerciseResumed':
      return [phase('RESUME')];
    case 'exerciseEnded':
      return [phase('END')];
    case 'exerciseClosed':
      return [phase('CLOSE')];
    case 'injectArmed':
      return [inject(event.inject, 'ARM')];
    case 'injectDisarmed':
      return [inject(event.inject, 'DISARM')];
    case 'injectHeld':
      return [inject(event.inject, 'HOLD')];
    case 'injectReleased':
      return [inject(event.inject, 'RELEASE')];
    case 'injectSkipped':
      return [inject(event.inject, 'SKIP')];
    case 'injectRetimed':
      return [inject(event.inject, 'RETIME', { to: event.at })];
    case 'injectCalled':
      return [inject(event.inject, 'FIRE')];
    case 'injectConditionMet':
      return [inject(event.inject, 'CONDITION_MET')];
    case 'injectFired':
      return (state.plan.followers[event.inject] ?? []).map((id) => inject(id, 'CAUSE'));
    case 'injectDelivered': {
      const delivery = state.plan.injects[event.inject]?.deliveries[event.delivery];
      if (!delivery) return [];
      const to = recipients(delivery);
      const sides = new Set([...to.sides, ...to.seats.flatMap((seat) => state.plan.seats[seat]?.side ?? [])]);
      return delivery.evidence.flatMap((e) => [...sides].map((side) => incident(e.incident, 'REPORT', side)));
    }
    case 'lineCut':
      return [
        { family: 'line', machine: event.line, type: 'CUT' },
        ...travelling(state, event.line, 'sent').map((id) => exchange(id, 'LINE_DOWN')),
      ];
    case 'lineRestored': {
      const queued = travelling(state, event.line, 'queued');
      const order = event.outOfOrder
        ? rng(state.opening.seed, 'out-of-order', event.line, queued.length).shuffle(queued)
        : queued;
      return [
        { family: 'line', machine: event.line, type: 'RESTORE' },
        ...order.map((id) => exchange(id, 'LINE_UP', { journey: onRestore(state, id, at) })),
      ];
    }
    case 'lineSuspended':
      return [
        { family: 'line', machine: event.line, type: 'SUSPEND', topics: event.topics },
        ...(event.types
          ? [{ ...{ family: 'line' as const, machine: event.line }, type: 'SHUT', types: event.types }]
          : []),
      ];
    case 'lineResumed':
      return [
        { family: 'line', machine: event.line, type: 'RESUME', topics: event.topics },
        ...(event.types
          ? [{ ...{ family: 'line' as const, machine: event.line }, type: 'REOPEN', types: event.types }]
          : []),
      ];
    case 'callPlaced':
      return [
        {
          ...{ family: 'line', machine: event.line, type: 'PLACE', call: event.call, from: event.from },
          fate: entry(state.calls, event.call)?.fate,
        },
      ];
    case 'callSpoofed':
      return [
        {
          ...{ family: 'line', machine: event.line, type: 'PLACE', call: event.call, from: event.as },
          fate: { rings: 'desk' },
        },
      ];
    case 'verificationBegan': {
      const call = entry(state.calls, event.call);
      const genuine = !call?.spoofed;
      return [
        {
          ...{ family: 'line', machine: event.line, type: 'VERIFY', call: event.call },
          ...{ from: call?.from, genuine, verifyMs: verifyMs(state) },
        },
      ];
    }
    case 'callAnswered':
      return event.seat === undefined ? [] : [{ family: 'line', machine: event.line, type: 'ANSWER' }];
    case 'callStoodBy':
      return [{ family: 'line', machine: event.line, type: 'STANDBY' }];
    case 'callRefused':
      return [{ family: 'line', machine: event.line, type: 'REFUSE' }];
    case 'callEnded':
      return event.seat === undefined ? [] : [{ family: 'line', machine: event.line, type: 'END' }];
    case 'messageApproved':
      return [exchange(event.message, 'APPROVE')];
    case 'messageTransmitted': {
      const m = entry(state.messages, event.message);
      const down = lineIsDown(state, m?.line ?? '');
      return [exchange(event.message, 'TRANSMIT', { down, journey: m?.journey })];
    }
    case 'messageWithdrawn':
      return [exchange(event.message, 'WITHDRAW')];
    case 'messageAtPost':
    case 'messageReceived': {
      const waits = entry(state.messages, event.message)?.journey?.sightMs !== undefined;
      return waits ? [exchange(event.message, 'AT_POST')] : [];
    }
    case 'senderVerificationBegan': {
      const genuine = !entry(state.messages, event.message)?.forged;
      return [exchange(event.message, 'VERIFY', { genuine, verifyMs: verifyMs(state) })];
    }
    case 'messageTurnedAway':
      return [exchange(event.message, 'TURNED_AWAY')];
    case 'messageOpened':
      return [exchange(event.message, 'OPEN')];
    case 'replyGiven': {
      const m = entry(state.messages, event.message);
      const answer = (m?.answers.length ?? 0) - 1;
      const heldMs = m?.answers[answer]?.heldMs;
      return heldMs === undefined
        ? answerHeard(m, answer)
        : [exchange(event.message, 'HELD_UP', { way: wayBack(event), answer, heldMs })];
    }
    case 'answerArrived':
      return answerHeard(entry(state.messages, event.message), event.answer);
    case 'assessmentFiled':
      return [
        incident(event.incident, 'ASSESS', event.side),
        filedBy(state, event.side, event.incident, event.chances),
      ];
    case 'forceScored': {
      const filed = state.filed[event.side][event.incident];
      return filed ? [filedBy(state, event.side, event.incident, filed.chances)] : [];
    }
    case 'holdPlaced':
      return [{ family: 'side', machine: event.side, type: 'HOLD', threshold: event.threshold }];
    case 'holdReleased':
      return [{ family: 'side', machine: event.side, type: 'RELEASE', threshold: event.threshold }];
    case 'explanationAccepted': {
      const t = state.plan.thresholds[event.threshold];
      const filed = t ? (state.filed[event.side][t.incident]?.chances[t.hypothesis] ?? 0) : 0;
      return [{ family: 'side', machine: event.side, type: 'ANSWER', threshold: event.threshold, filed }];
    }
    case 'thresholdTripped':
      return [{ family: 'side', machine: event.side, type: 'CLIMB', to: state.plan.thresholds[event.threshold]?.rung }];
    case 'moveTaken': {
      const move = state.plan.moves[event.move];
      if (!move) return [];
      const { side } = event;
      return [
        ...(move.raise !== undefined
          ? [{ family: 'side', machine: side, type: 'CLIMB', to: move.raise } as const]
          : []),
        ...(move.lower !== undefined
          ? [{ family: 'side', machine: side, type: 'STEP_DOWN', to: move.lower } as const]
          : []),
        ...(move.attributes ? [incident(move.attributes, 'ATTRIBUTE', side)] : []),
        ...(move.closes ? closeFor(move.closes, [side]) : []),
      ];
    }
    case 'rungOverridden':
      return overridden(state, event.side, event.to);
    case 'stepConditionMet':
      return [{ family: 'procedure', machine: `${event.card}:${event.side}`, type: 'OPEN', step: event.step }];
    case 'stepTicked':
      return [
        {
          family: 'procedure',
          machine: `${event.card}:${event.side}`,
          type: 'TICK',
          step: event.step,
          inOrder: inOrder(state, event.card, event.side, event.step),
        },
      ];
    case 'stepPassed':
      return [{ family: 'procedure', machine: `${event.card}:${event.side}`, type: 'PASS', step: event.step }];
    default:
      return [];
  }
};
