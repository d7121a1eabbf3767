import { dropStored, readStored, writeStored } from '../../device/stored.ts';

/** Which session this device was last given. No secret: the cookie alone opens it. */
const SESSION = 'session';
const NAME = 'name';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const heldSession = (): string | undefined => textOf(readStored(SESSION));
export const holdSession = (session: string): boolean => writeStored(SESSION, session);
export const dropSession = (): void => dropStored(SESSION);

export const rememberedName = (): string => textOf(readStored(NAME)) ?? '';
export const rememberName = (name: string): boolean => writeStored(NAME, name);
