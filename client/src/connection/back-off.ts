const FIRST_MS = 1_000;
const LONGEST_MS = 10_000;
const JITTER = 0.25;
/** Attempts at one second each: a line that was gone for half a minute is back two seconds after it can be. */
const PATIENT = 45;

/** 1 s for the first 45 attempts, then doubling to 10 s, ± 25 %, so that forty seats do not return at once. `random` is 0 to 1. */
export const backOff = (attempt: number, random: number): number => {
  const base = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempt - PATIENT));
  return Math.round(base * (1 - JITTER + 2 * JITTER * random));
};
