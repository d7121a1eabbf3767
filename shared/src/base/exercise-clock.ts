/**
 * Exercise time as a pure function of clock events. `at`: exercise ms at the last one; `wall`: epoch ms then; `pace`:
 * exercise ms per wall ms while running. A pause freezes it, and with it every timer.
 */
export type ExerciseClock = {
  readonly running: boolean;
  readonly at: number;
  readonly wall: number;
  readonly pace: number;
};

/** Exercise ms at the given wall time. Never before the last clock event, whatever the wall clock does. */
export const exerciseTime = (clock: ExerciseClock, wall: number): number =>
  clock.running ? clock.at + Math.floor(Math.max(0, wall - clock.wall) * clock.pace) : clock.at;

/** The first wall ms at which exercise time reaches `at`; undefined while the clock stands. */
export const wallTime = (clock: ExerciseClock, at: number): number | undefined =>
  clock.running ? clock.wall + Math.ceil(Math.max(0, at - clock.at) / clock.pace) : undefined;
