import { topicsOf } from '../base/message.ts';
import { entry, withEntry } from '../base/paged.ts';
import { minutes } from '../base/time.ts';
import type { Event } from '../log/event.ts';
import type { LogRecord } from '../log/record.ts';
import type { ExchangeInput } from '../machine/exchange.machine.ts';
import { type Family, planOf } from '../machine/plan.ts';
import { type MachineEvent, type Snapshot, type Step, start, step } from '../machine/step.ts';
import { dueMinutes } from './cards.ts';
import { withCriteria } from './criteria.ts';
import { stretched } from './deadlines.ts';
import { owesAnswer } from './query.ts';
import { remember } from './remember.ts';
import { withAside } from './remember-asides.ts';
import { type Routed, route } from './route.ts';
import { RECENT_ACTIONS, type State } from './state.ts';
import { type Timer, withTimers } from './timers.ts';
import { type Turns, withTurns } from './turns.ts';

export type Evolved = { readonly state: State; readonly emitted: readonly Event[] };
export type Happening = Pick<LogRecord, 'at' | 'wall' | 'actor' | 'seq' | 'cause'> & { readonly event: Event };

/** A message keeps the chart of its exchange itself; the others are few and stand together. */
const withChart = (state: State, family: Family, machine: string, chart: Snapshot, turns?: Turns): State => {
  if (family !== 'exchange') {
    const machines = { ...state.machines, [family]: { ...state.machines[family], [machine]: chart } };
    if (turns === undefined || turns === state.turns[family]?.[machine]) return { ...state, machines };
    return { ...state, machines, turns: { ...state.turns, [family]: { ...state.turns[family], [machine]: turns } } };
  }
  const message = entry(state.messages, machine);
  if (!message) return state;
  const moved = { ...message, chart, ...(turns && { turns }) };
  return { ...state, messages: withEntry(state.messages, machine, moved) };
};

/** Takes a chart's step into the state: its snapshot, what moved it, its timers. */
const taken = (state: State, family: Family, machine: string, done: Step, at: number, turns?: Turns): State => {
  const next = withChart(state, family, machine, done.snapshot, turns);
  if (done.set.length === 0 && done.cancelled.length === 0) return next;
  const idOf = (delayed: string) => `${family}/${machine}/${delayed}`;
  const set = done.set.map(({ id, event, delay }, i): Timer => {
    const runs = stretched(state, { family, machine, event }, delay, done.snapshot);
    return { id: idOf(id), family, machine, event, dueAt: at + runs, order: state.timersSet + i };
  });
  // A timer set again replaces the one of its name.
  const gone = new Set([...done.cancelled.map(idOf), ...set.map(({ id }) => id)]);
  return {
    ...next,
    timers: withTimers(state.timers, gone, set),
    timersSet: state.timersSet + set.length,
  };
};

const exchangeChart = (state: State, message: string) =>
  state.plan.machines.exchange[entry(state.messages, message)?.line ?? ''];

const chartOf = (state: State, family: Family, machine: string) =>
  family === 'exchange' ? exchangeChart(state, machine) : state.plan.machines[family][machine];

const stepped = (state: State, { family, machine, ...event }: Routed, by: Happening): Evolved => {
  const { at, seq } = by;
  const chart = chartOf(state, family, machine);
  const message = family === 'exchange' ? entry(state.messages, machine) : undefined;
  const before = family === 'exchange' ? message?.chart : state.machines[family][machine];
  if (!chart || !before) return { state, emitted: [] };
  const done = step(chart, before, { ...event, at } as MachineEvent);
  // A chart that enters its own state anew is where it was, but its timers are new.
  const still = done.snapshot === before && done.set.length === 0 && done.cancelled.length === 0;
  if (still) return { state, emitted: done.emitted };
  const known = family === 'exchange' ? message?.turns : state.turns[family]?.[machine];
  const { event: happened, cause } = by;
  const heard = event.type;
  const turns = withTurns(known, before, done, {
    ...{ seq, at, event: happened, heard },
    ...(cause !== undefined && { cause }),
  });
  return { state: taken(state, family, machine, done, at, turns), emitted: done.emitted };
};

const newExchange = (state: State, message: string): State => {
  const m = entry(state.messages, message);
  const line = m && state.plan.lines[m.line];
  const chart = exchangeChart(state, message);
  if (!m || !line || !chart) return state;
  const input: ExchangeInput = {
    message,
    owed: owesAnswer(m.content.type),
    dueMs: minutes(dueMinutes(state, m.content.type, 'due')),
    standbyMs: minutes(dueMinutes(state, m.content.type, 'standby')),
    transitMs: minutes(line.transit),
    limitMs: minutes(line.latencyLimit),
  };
  return taken(state, 'exchange', message, start(chart, input), 0);
};

const acted = (state: State, { actor, event, at, seq, cause }: Happening): State => {
  // What follows from an act carries its actor and names its cause; the act itself has none.
  if (cause !== undefined) return state;
  const recent = state.actions.slice(1 - RECENT_ACTIONS);
  if (actor.kind === 'seat') {
    const { by, seat } = actor;
    if (by === undefined) return state;
    const done = withAside(state, seat, (aside) => ({ ...aside, done: [...aside.done, { at, by, event }] }));
    return { ...done, actions: [...recent, { seq, at, by, event, seat }] };
  }
  if (actor.kind === 'clock') return state;
  const by = actor.kind === 'facilitator' ? actor.name : 'Firebreak';
  return { ...state, actions: [...recent, { seq, at, by, event }] };
};

/** The state before anything but its opening has happened. */
export const begin = (opening: Extract<Event, { type: 'exerciseOpened' }>, wall: number): State => {
  const { scenario, condition } = opening;
  const plan = planOf(scenario, opening.model);
  const nothing: State = {
    opening,
    plan,
    openedWall: wall,
    head: { seq: -1, hash: '', at: 0 },
    clock: { running: false, at: 0, wall, pace: scenario.pace },
    recovered: false,
    machines: { phase: {}, side: {}, incident: {}, inject: {}, line: {}, procedure: {} },
    turns: {},
    timers: [],
    timersSet: 0,
    seats: {},
    fired: {},
    situation: { A: {}, B: {} },
    inbox: {},
    evidence: { A: [], B: [] },
    lines: Object.fromEntries(
      scenario.lines.map((l) => [
        l.id,
        {
          ...(l.down && { downSince: 0 }),
          suspended: Object.fromEntries(
            l.suspended.flatMap((s) => topicsOf(l, s.topics).map((t) => [t, { by: s.by }])),
          ),
          ...(l.suspended.some((s) => s.types) && {
            shutTypes: Object.fromEntries(l.suspended.flatMap((s) => (s.types ?? []).map((t) => [t, { by: s.by }]))),
          }),
        },
      ]),
    ),
    calls: [],
    messages: [],
    numbers: [],
    sent: { A: 0, B: 0 },
    filed: { A: {}, B: {} },
    thresholds: {},
    ladder: { A: { since: 0, peak: 0 }, B: { since: 0, peak: 0 } },
    decisions: {},
    steps: {},
    probes: {},
    endings: {},
    actions: [],
  };
  const families = ['phase', 'side', 'incident', 'inject', 'line', 'procedure'] as const;
  return families.reduce(
    (state, family) =>
      Object.entries(plan.machines[family]).reduce((s, [id, chart]) => {
        const off = family === 'procedure' && !condition.procedures.includes(id.split(':')[0] ?? '');
        return off ? s : taken(s, family, id, start(chart, undefined), 0);
      }, state),
    nothing,
  );
};

const moved = (state: State, happening: Happening): Evolved => {
  const { event, at } = happening;
  const timer = event.type === 'timerFired' ? state.timers.find(({ id }) => id === event.timer) : undefined;
  let next = acted(remember(state, event, happening), happening);
  if (event.type === 'messageDrafted') next = newExchange(next, event.message);
  const routed = timer ? [{ family: timer.family, machine: timer.machine, type: timer.event }] : route(next, event, at);
  if (routed.length === 0) return { state: next, emitted: [] };
  const emitted: Event[] = [];
  for (const one of routed) {
    const done = stepped(next, one, happening);
    next = done.state;
    emitted.push(...done.emitted);
  }
  return { state: next, emitted };
};

/** What one event makes of the state, and what the charts have to say about it. Pure and total: it never refuses. */
export const evolve = (state: State, happening: Happening): Evolved => {
  const { state: next, emitted } = moved(state, happening);
  const starts = happening.event.type === 'exerciseStarted' && state.criteria === undefined;
  return { state: withCriteria(state, next, happening, starts), emitted };
};
