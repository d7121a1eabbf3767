import { type Database, inTransaction } from '../log/sqlite-database.ts';
import { hashSecret, newSecret } from './secret.ts';

export type SeatLink = { readonly exercise: string; readonly seat: string; readonly used: boolean };

/** Personal links: a token in a URL's fragment that leads straight to one seat. */
export type SeatLinks = {
  /** A fresh token per seat; earlier ones that nobody has used stop working. */
  readonly renew: (exercise: string, seats: readonly string[]) => readonly { seat: string; token: string }[];
  readonly find: (token: string) => SeatLink | undefined;
  readonly use: (token: string) => void;
  /** The seat was released: nobody comes back by an old link. */
  readonly revoke: (exercise: string, seat: string) => void;
};

export const seatLinkTable = (db: Database): SeatLinks => {
  const dropUnused = db.prepare('DELETE FROM seat_link WHERE exercise = ? AND used = 0');
  const insert = db.prepare('INSERT INTO seat_link (hash, exercise, seat) VALUES (?, ?, ?)');
  const find = db.prepare('SELECT exercise, seat, used FROM seat_link WHERE hash = ?');
  const use = db.prepare('UPDATE seat_link SET used = 1 WHERE hash = ?');
  const revoke = db.prepare('DELETE FROM seat_link WHERE exercise = ? AND seat = ?');

  return {
    renew: (exercise, seats) =>
      inTransaction(db, () => {
        dropUnused.run(exercise);
        return seats.map((seat) => {
          const token = newSecret();
          insert.run(hashSecret(token), exercise, seat);
          return { seat, token };
        });
      }),
    find: (token) => {
      const row = find.get(hashSecret(token));
      return row && { exercise: String(row.exercise), seat: String(row.seat), used: row.used === 1 };
    },
    use: (token) => void use.run(hashSecret(token)),
    revoke: (exercise, seat) => void revoke.run(exercise, seat),
  };
};
