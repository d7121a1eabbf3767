import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 192 bits from the system's generator; 32 characters that need no escaping in a URL or a cookie. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/**
 * What is kept of a secret. A fast hash is enough: there are no short or human-made secrets here to try out.
 * Looking one up by its hash also leaves no timing to compare.
 */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Not secret: names a session, an exercise or a command. 60 bits. */
export const newId = (prefix: string): string =>
  `${prefix}${Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;

export const newCode = (): string => String(randomInt(1_000_000_000)).padStart(9, '0');
