import { wallTime } from '../base/exercise-clock.ts';
import { type Batch, joined } from './batch.ts';
import { now } from './query.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';

/** Fires the first timer due at or before `at` (exercise ms), at its own due time. A pause freezes `at`, so it freezes timers. */
export const fireNext = (state: State, at: number, wall: number): Batch | undefined => {
  const [timer] = state.timers;
  if (timer === undefined || timer.dueAt > at) return undefined;
  const dueWall = Math.min(wall, wallTime(state.clock, timer.dueAt) ?? wall);
  return settle(state, [{ type: 'timerFired', timer: timer.id }], {
    at: Math.max(state.head.at, timer.dueAt),
    wall: dueWall,
    actor: { kind: 'clock' },
  });
};

/**
 * Fires everything due up to `wall`, each at its own due time and in order: catching up after a silence gives the same
 * records as having watched.
 */
export const advance = (state: State, wall: number): Batch | undefined => {
  let done: Batch | undefined;
  for (;;) {
    const latest = done?.state ?? state;
    const fired = fireNext(latest, now(latest, wall), wall);
    if (!fired) return done;
    done = done ? joined(done, fired) : fired;
  }
};

/** Wall ms at which the next timer is due; undefined when there is none or the clock stands. */
export const nextWake = (state: State): number | undefined => {
  const [timer] = state.timers;
  return timer && wallTime(state.clock, timer.dueAt);
};
