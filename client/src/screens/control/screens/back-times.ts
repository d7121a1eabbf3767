import { MINUTE_MS } from '@firebreak/shared/base/time.ts';

const ROUND_MS = 5 * MINUTE_MS;
const AFTER = [5, 10, 15, 30, 60] as const;

/** Round times a break may end at, wall ms: at least so many minutes from now, at the next full five. */
export const backTimes = (wall: number): readonly number[] =>
  AFTER.map((minutes) => Math.ceil((wall + minutes * MINUTE_MS) / ROUND_MS) * ROUND_MS);
