import type { Family } from '../machine/plan.ts';

/** A row of the timer table: what to send to which machine when. `dueAt` in ms of exercise time. */
export type Timer = {
  readonly id: string;
  readonly family: Family;
  readonly machine: string;
  readonly event: string;
  readonly dueAt: number;
  /** Order of setting: equal due times fire in it. */
  readonly order: number;
};

/** Running timers, soonest first; equal due times in their order of setting. */
export type Timers = readonly Timer[];

const before = (a: Timer, b: Timer): boolean => a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.order < b.order);

/** The timers with some gone, by id, and others set. */
export const withTimers = (timers: Timers, gone: ReadonlySet<string>, set: readonly Timer[]): Timers => {
  const left = gone.size === 0 ? timers.slice() : timers.filter(({ id }) => !gone.has(id));
  for (const timer of set) {
    let at = left.length;
    while (at > 0 && before(timer, left[at - 1] as Timer)) at--;
    left.splice(at, 0, timer);
  }
  return left;
};
