/**
 * What a side owes by a time: an answer, a decision on a pressing or held threshold, a step of a card, picking up. Its
 * people may need longer (WCAG 2.2.1): a time scale per seat stretches what begins after it was set, and a facilitator
 * moves one that runs. Both act on the timers that charts set; the charts know nothing of it.
 */
import { otherSide, type SideId } from '../base/ids.ts';
import { entry } from '../base/paged.ts';
import type { Deadline } from '../log/steering.ts';
import type { Snapshot } from '../machine/step.ts';
import type { State } from './state.ts';
import type { Timer } from './timers.ts';

const REPLY = /^xstate\.after\.(due|standby)\.exchange\.reply\./;
const THRESHOLD = /\.side\.threshold:(.+)\.(pressing|held)$/;
const STEP = /\.procedure\.(.+)\.open$/;
const RINGING = /\.line\.calls\.ringing(-out)?$/;

/** The longest that anybody seated on this side has been given; 1 when nobody has. */
export const timeScale = (state: State, side: SideId): number => {
  const scales = Object.entries(state.timeScales ?? {}).filter(([seat]) => state.plan.seats[seat]?.side === side);
  if (scales.length === 0) return 1;
  const seated = Object.keys(state.seats).filter((seat) => state.plan.seats[seat]?.side === side);
  return seated.length === 0 ? 1 : Math.max(...seated.map((seat) => state.timeScales?.[seat] ?? 1));
};

/** `ms` of exercise time, as long as it takes for whoever owes it. */
export const owedMs = (state: State, side: SideId, ms: number): number => {
  const scale = timeScale(state, side);
  return scale === 1 ? ms : Math.round(ms * scale);
};

const callOf = (snapshot: Snapshot | undefined): string =>
  (snapshot?.context as { call?: string } | undefined)?.call ?? '';

/** Whoever owes what a timer bounds; undefined when it bounds nothing that anybody owes. */
const owing = (
  state: State,
  { family, machine, event }: Pick<Timer, 'family' | 'machine' | 'event'>,
  chart: Snapshot,
) => {
  switch (family) {
    case 'exchange': {
      const from = REPLY.test(event) ? entry(state.messages, machine)?.from : undefined;
      return from && otherSide(from);
    }
    case 'side':
      return THRESHOLD.test(event) ? (machine as SideId) : undefined;
    case 'procedure':
      return STEP.test(event) ? (machine.split(':')[1] as SideId) : undefined;
    case 'line': {
      // An empty room rings as long as a desk does: how long it rings must not tell them apart.
      const from = RINGING.test(event) ? entry(state.calls, callOf(chart))?.from : undefined;
      return from && otherSide(from);
    }
    default:
      return undefined;
  }
};

/** How long a timer that a chart sets now is to run. */
export const stretched = (
  state: State,
  timer: Pick<Timer, 'family' | 'machine' | 'event'>,
  delay: number,
  chart: Snapshot,
): number => {
  if (state.timeScales === undefined) return delay;
  const side = owing(state, timer, chart);
  return side === undefined ? delay : owedMs(state, side, delay);
};

/** The timer that ends it; undefined when it does not run. */
export const deadlineTimer = (state: State, deadline: Deadline): Timer | undefined => {
  const find = (family: Timer['family'], machine: string, fits: (event: string) => boolean) =>
    state.timers.find((t) => t.family === family && t.machine === machine && fits(t.event));
  switch (deadline.kind) {
    case 'message':
      return find('exchange', deadline.message, (event) => REPLY.test(event));
    case 'threshold': {
      const { side = 'A' } = state.plan.thresholds[deadline.threshold] ?? {};
      return find('side', side, (event) => THRESHOLD.exec(event)?.[1] === deadline.threshold);
    }
    case 'step':
      return find('procedure', `${deadline.card}:${deadline.side}`, (event) => STEP.exec(event)?.[1] === deadline.step);
    case 'call': {
      const line = entry(state.calls, deadline.call)?.line ?? '';
      return callOf(state.machines.line[line]) === deadline.call
        ? find('line', line, (event) => RINGING.test(event))
        : undefined;
    }
  }
};
