import { readStored, writeStored } from '../../device/stored.ts';

const KEY = 'facilitator-name';

/** Under which a facilitator's actions on this device are recorded. */
export const keptName = (): string => {
  const kept = readStored(KEY);
  return typeof kept === 'string' ? kept : '';
};
export const keepName = (name: string): void => void writeStored(KEY, name);
