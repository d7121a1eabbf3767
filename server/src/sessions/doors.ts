import type { Database } from '../log/sqlite-database.ts';
import { newCode } from './secret.ts';

/** The way in by join code. The code only lets a person wait; the facilitator admits. */
export type Door = {
  readonly exercise: string;
  readonly code: string;
  readonly locked: boolean;
  readonly closed: boolean;
  readonly expires: number;
};

export type Doors = {
  readonly of: (exercise: string) => Door | undefined;
  /** Also doors that are closed, locked or expired: each has its own plain answer. */
  readonly byCode: (code: string) => Door | undefined;
  /** A fresh code that no other door has; the old one stops working. */
  readonly renew: (exercise: string, now: number) => Door;
  readonly lock: (exercise: string, locked: boolean) => void;
  readonly close: (exercise: string) => void;
};

export const CODE_MS = 48 * 3_600_000;

export const doorTable = (db: Database): Doors => {
  const of = db.prepare('SELECT * FROM door WHERE exercise = ?');
  const byCode = db.prepare('SELECT * FROM door WHERE code = ? ORDER BY closed, created DESC LIMIT 1');
  const set = db.prepare(
    'INSERT INTO door (exercise, code, created) VALUES (?, ?, ?) ON CONFLICT (exercise) DO UPDATE SET code = excluded.code, created = excluded.created',
  );
  const lock = db.prepare('UPDATE door SET locked = ? WHERE exercise = ?');
  const close = db.prepare('UPDATE door SET closed = 1 WHERE exercise = ?');

  const doorOf = (row: Record<string, unknown> | undefined): Door | undefined =>
    row && {
      exercise: String(row.exercise),
      code: String(row.code),
      locked: row.locked === 1,
      closed: row.closed === 1,
      expires: Number(row.created) + CODE_MS,
    };

  return {
    of: (exercise) => doorOf(of.get(exercise)),
    byCode: (code) => doorOf(byCode.get(code)),
    renew: (exercise, now) => {
      let code = newCode();
      while (byCode.get(code) !== undefined) code = newCode();
      set.run(exercise, code, now);
      const door = doorOf(of.get(exercise));
      if (door === undefined) throw new Error('a door that was just made is not there');
      return door;
    },
    lock: (exercise, locked) => void lock.run(locked ? 1 : 0, exercise),
    close: (exercise) => void close.run(exercise),
  };
};
