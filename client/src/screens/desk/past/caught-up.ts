import { readStored, writeStored } from '../../../device/stored.ts';

const place = (session: string): string => `caught-up:${session}`;

/** Who is there within the first minute was let in with the others. */
const IN_TIME_MS = 60_000;

export const setCaughtUp = (session: string): boolean => writeStored(place(session), true);

/** Whether who arrives now, at this exercise ms, was not there before and has not read since what was missed. */
export const isLate = (session: string, at: number): boolean => {
  if (readStored(place(session)) === true) return false;
  if (at >= IN_TIME_MS) return true;
  setCaughtUp(session);
  return false;
};
