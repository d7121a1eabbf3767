export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;

/** Scenario files speak of minutes; the engine counts whole milliseconds of exercise time. */
export const minutes = (n: number): number => Math.round(n * MINUTE_MS);
