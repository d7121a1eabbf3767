import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type Database, inTransaction } from '../log/sqlite-database.ts';
import { newId } from './secret.ts';

/**
 * Screens of the white cell that were locked with a pass phrase of their own. Whatever sessions a browser has of them are
 * locked together, and opened together; of the phrase only a slow hash is kept.
 */
export type ScreenLocks = {
  /** By which lock a session is closed, if it is. */
  readonly of: (session: string) => string | undefined;
  readonly lock: (sessions: readonly string[], phrase: string) => Promise<void>;
  readonly opens: (lock: string, phrase: string) => Promise<boolean>;
  /** The sessions that are open again. */
  readonly unlock: (lock: string) => readonly string[];
};

const HASH_BYTES = 32;
const slowHash = promisify<string, Buffer, number, Buffer>(scrypt);
/** Beside the live work, not in its way. */
const hashOf = (phrase: string, salt: Buffer): Promise<Buffer> => slowHash(phrase.normalize('NFKC'), salt, HASH_BYTES);

export const screenLockTable = (db: Database): ScreenLocks => {
  const find = db.prepare('SELECT lock FROM screen_lock WHERE session = ?');
  const insert = db.prepare('INSERT OR REPLACE INTO screen_lock (session, lock, salt, hash) VALUES (?, ?, ?, ?)');
  const ofLock = db.prepare('SELECT session, salt, hash FROM screen_lock WHERE lock = ?');
  const drop = db.prepare('DELETE FROM screen_lock WHERE lock = ?');
  const dropGone = db.prepare('DELETE FROM screen_lock WHERE session NOT IN (SELECT id FROM session)');

  return {
    of: (session) => {
      const row = find.get(session);
      return row && String(row.lock);
    },
    lock: async (sessions, phrase) => {
      const salt = randomBytes(16);
      const hash = (await hashOf(phrase, salt)).toString('base64');
      const lock = newId('l');
      inTransaction(db, () => {
        dropGone.run();
        for (const session of sessions) insert.run(session, lock, salt.toString('base64'), hash);
      });
    },
    opens: async (lock, phrase) => {
      const row = ofLock.get(lock);
      if (row === undefined) return false;
      const hash = await hashOf(phrase, Buffer.from(String(row.salt), 'base64'));
      return timingSafeEqual(hash, Buffer.from(String(row.hash), 'base64'));
    },
    unlock: (lock) => {
      const sessions = ofLock.all(lock).map(({ session }) => String(session));
      drop.run(lock);
      return sessions;
    },
  };
};
