import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { type Database, openDatabase } from '../log/sqlite-database.ts';
import { makeSideTables } from './schema.ts';
import { hashSecret, newSecret } from './secret.ts';

/** The key in the facilitator's link. Made at first start, printed once, kept as a hash. */
export type FacilitatorKey = {
  readonly isSet: () => boolean;
  readonly matches: (key: string) => boolean;
  readonly set: (key: string) => void;
  /** A new key; the old one stops working, and with it every facilitator's login. */
  readonly renew: () => string;
};

const NAME = 'facilitator_key_hash';

export const facilitatorKey = (db: Database): FacilitatorKey => {
  const get = db.prepare('SELECT value FROM setting WHERE name = ?');
  const put = db.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const endLogins = db.prepare("DELETE FROM session WHERE kind = 'facilitator'");

  const set = (key: string) => {
    const hash = hashSecret(key);
    if (get.get(NAME)?.value === hash) return;
    put.run(NAME, hash);
    endLogins.run();
  };

  return {
    isSet: () => get.get(NAME) !== undefined,
    matches: (key) => get.get(NAME)?.value === hashSecret(key),
    set,
    renew: () => {
      const key = newSecret();
      set(key);
      return key;
    },
  };
};

/** For the command line: also while the server runs, which looks the hash up at every login. */
export const renewKeyIn = (dataDir: string): Result<string, string> => {
  const path = join(dataDir, 'firebreak.sqlite');
  if (!existsSync(path))
    return err(`There is no Firebreak data in ${dataDir}. Start the server once, or set DATA_DIR.`);
  const db = openDatabase(path, () => {});
  try {
    makeSideTables(db);
    return ok(facilitatorKey(db).renew());
  } finally {
    db.close();
  }
};

export const facilitatorPath = (key: string): string => `/control#key=${key}`;
