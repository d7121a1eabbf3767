import { readStored, writeStored } from '../../../device/stored.ts';

const place = (session: string): string => `caught-up:${session}`;

/** Whether this device has been at the desk since before the start, or has seen what it missed. */
export const isCaughtUp = (session: string): boolean => readStored(place(session)) === true;
export const setCaughtUp = (session: string): boolean => writeStored(place(session), true);
