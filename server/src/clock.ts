/** The only place that reads the wall clock or sets a timer; tests put their own in its place. */
export type Clock = {
  /** Epoch ms. */
  readonly now: () => number;
  /** Runs `run` once, `ms` from now at the earliest; the returned function cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
};

/** setTimeout counts in 32 bits: a longer wait fires at once. Whoever is woken early looks again. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, Math.min(Math.max(0, ms), LONGEST_MS));
    return () => clearTimeout(timer);
  },
};

/** Runs `run` every `ms` until cancelled. */
export const every = (clock: Clock, ms: number, run: () => void): (() => void) => {
  let cancel = clock.after(ms, again);
  function again() {
    cancel = clock.after(ms, again);
    run();
  }
  return () => cancel();
};
