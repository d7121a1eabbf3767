/**
 * The parts of a state that views and conditions hang on, each a bit. Whoever names what it reads need look again only
 * when one of those parts is another. Slices of a state are replaced, never changed in place, so identity tells.
 */
import { isOrderTimer } from './order.ts';
import type { State } from './state.ts';

type Same = (a: State, b: State) => boolean;

/** When the running timer of each inject that has one is due, ms of exercise time. */
export const injectsDue = ({ timers }: State): ReadonlyMap<string, number> => {
  const due = new Map<string, number>();
  for (const timer of timers)
    if (timer.family === 'inject' && !isOrderTimer(timer)) due.set(timer.machine, timer.dueAt);
  return due;
};

/** Timers come and go with every call and message; the rundown hangs on those of injects alone. */
const sameInjectTimers: Same = (a, b) => {
  if (a.timers === b.timers) return true;
  const [before, after] = [injectsDue(a), injectsDue(b)];
  if (before.size !== after.size) return false;
  for (const [machine, dueAt] of before) if (after.get(machine) !== dueAt) return false;
  return true;
};

const SAME = {
  clock: (a, b) => a.clock === b.clock,
  /** Why it stands still; how it is marked and what it calls things. */
  frame: (a, b) =>
    a.pauseReason === b.pauseReason && a.recovered === b.recovered && a.marking === b.marking && a.terms === b.terms,
  phase: (a, b) => a.machines.phase === b.machines.phase,
  /** Who sits where, who plays, and how much time each has been given. */
  seats: (a, b) => a.seats === b.seats && a.bots === b.bots && a.timeScales === b.timeScales,
  asides: (a, b) => a.asides === b.asides,
  situationA: (a, b) => a.situation.A === b.situation.A,
  situationB: (a, b) => a.situation.B === b.situation.B,
  inbox: (a, b) => a.inbox === b.inbox,
  probes: (a, b) => a.probes === b.probes,
  lines: (a, b) => a.lines === b.lines && a.machines.line === b.machines.line,
  calls: (a, b) => a.calls === b.calls,
  messages: (a, b) => a.messages === b.messages,
  ladderA: (a, b) => a.ladder.A === b.ladder.A && a.machines.side.A === b.machines.side.A,
  ladderB: (a, b) => a.ladder.B === b.ladder.B && a.machines.side.B === b.machines.side.B,
  thresholds: (a, b) => a.thresholds === b.thresholds,
  scores: (a, b) => a.scores === b.scores,
  filedA: (a, b) => a.filed.A === b.filed.A,
  filedB: (a, b) => a.filed.B === b.filed.B,
  incident: (a, b) => a.machines.incident === b.machines.incident,
  decisions: (a, b) => a.decisions === b.decisions,
  steps: (a, b) => a.steps === b.steps && a.machines.procedure === b.machines.procedure,
  inject: (a, b) => a.machines.inject === b.machines.inject,
  fired: (a, b) => a.fired === b.fired,
  injectTimers: sameInjectTimers,
  evidence: (a, b) => a.evidence === b.evidence,
  endings: (a, b) => a.endings === b.endings && a.criteria === b.criteria,
  actions: (a, b) => a.actions === b.actions,
  /** What a facilitator has changed of the plan. */
  steering: (a, b) =>
    a.ordered === b.ordered &&
    a.edits === b.edits &&
    a.shelf === b.shelf &&
    a.overrides === b.overrides &&
    a.recallWindow === b.recallWindow &&
    a.lossPolicy === b.lossPolicy,
  turns: (a, b) => a.turns === b.turns,
  whiteCell: (a, b) => a.whiteCell === b.whiteCell,
  screen: (a, b) => a.screen === b.screen,
} satisfies Readonly<Record<string, Same>>;

export type Slice = keyof typeof SAME;
export type Bits = number;

const NAMES = Object.keys(SAME) as Slice[];
const TESTS: readonly Same[] = NAMES.map((name) => SAME[name]);
if (NAMES.length > 31) throw new Error('more slices than a number has bits');

export const bits = (...slices: readonly Slice[]): Bits =>
  slices.reduce((mask, slice) => mask | (1 << NAMES.indexOf(slice)), 0);

export const EVERYTHING: Bits = -1;

/** All viewers of an exercise ask the same question after a command. */
const last: { before: State | undefined; after: State | undefined; changed: Bits } = {
  before: undefined,
  after: undefined,
  changed: 0,
};

/** Which slices of one exercise differ between two of its states. */
export const changedBetween = (before: State, after: State): Bits => {
  if (before === after) return 0;
  if (last.before === before && last.after === after) return last.changed;
  let changed = 0;
  for (let i = 0; i < TESTS.length; i++) if (!(TESTS[i] as Same)(before, after)) changed |= 1 << i;
  last.before = before;
  last.after = after;
  last.changed = changed;
  return changed;
};
