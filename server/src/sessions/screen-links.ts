import type { Database } from '../log/sqlite-database.ts';
import { hashSecret, newSecret } from './secret.ts';

/** The link that opens public screens of an exercise, on as many machines as it is taken to. Of its token only the hash. */
export type ScreenLinks = {
  /** A fresh token; the one before stops working. */
  readonly renew: (exercise: string) => string;
  readonly opens: (exercise: string, token: string) => boolean;
};

export const screenLinkTable = (db: Database): ScreenLinks => {
  const put = db.prepare(
    'INSERT INTO screen_link (exercise, hash) VALUES (?, ?) ON CONFLICT (exercise) DO UPDATE SET hash = excluded.hash',
  );
  const find = db.prepare('SELECT 1 FROM screen_link WHERE exercise = ? AND hash = ?');
  return {
    renew: (exercise) => {
      const token = newSecret();
      put.run(exercise, hashSecret(token));
      return token;
    },
    opens: (exercise, token) => find.get(exercise, hashSecret(token)) !== undefined,
  };
};
