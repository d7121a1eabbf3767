import type { Language } from '@firebreak/shared/base/text.ts';
import { staffRole } from '@firebreak/shared/wire/staff.ts';
import { z } from 'zod';
import { SESSION_MS } from '../edge/cookies.ts';
import type { Database } from '../log/sqlite-database.ts';
import { hashSecret, newId, newSecret } from './secret.ts';

/** What a browser's cookie stands for. A facilitator's login holds for every exercise and names none. */
export type Session = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly created: number;
  readonly expires: number;
} & (
  | { readonly kind: 'facilitator'; readonly exercise?: string }
  /** Waits at the door; `seat` is the one it would like. */
  | { readonly kind: 'applicant'; readonly exercise: string; readonly seat?: string }
  | { readonly kind: 'seat'; readonly exercise: string; readonly seat: string }
  /** Of the white cell, by invitation. */
  | ({ readonly kind: 'staff'; readonly exercise: string } & StaffGrants)
  /** A public screen: it only shows. */
  | { readonly kind: 'screen'; readonly exercise: string }
);

/** What the column `grants` holds of a `staff` session: whose invitation, and what it lets them do. */
const staffGrants = z.strictObject({ invitation: z.string(), role: staffRole });
export type StaffGrants = z.infer<typeof staffGrants>;

export type NewSession = {
  readonly kind: Session['kind'];
  readonly exercise?: string;
  readonly seat?: string;
  readonly name: string;
  readonly language: Language;
  readonly grants?: StaffGrants;
};

export type Sessions = {
  /** The secret is in the answer and nowhere else. */
  readonly begin: (session: NewSession, now: number) => { readonly session: Session; readonly secret: string };
  /** The session, if the secret is its own and its time is not over. */
  readonly find: (id: string, secret: string, now: number) => Session | undefined;
  readonly applicants: (exercise: string, now: number) => readonly Session[];
  readonly seatSessions: (exercise: string, seat: string) => readonly Session[];
  readonly ofExercise: (exercise: string) => readonly Session[];
  /** An applicant has been admitted: the same cookie now opens the seat. */
  readonly admit: (id: string, seat: string) => void;
  /** What its person may do from now on. */
  readonly regrant: (id: string, grants: StaffGrants) => void;
  /** Whoever sits there sits elsewhere now, by the same cookie. */
  readonly move: (exercise: string, from: string, to: string) => void;
  readonly end: (id: string) => void;
  readonly forgetExpired: (now: number) => void;
};

type Row = Record<string, unknown>;

const sessionOf = (row: Row): Session => {
  const base = {
    id: String(row.id),
    name: String(row.name),
    language: row.language === 'zh' ? ('zh' as const) : ('en' as const),
    created: Number(row.created),
    expires: Number(row.expires),
  };
  const exercise = row.exercise === null ? undefined : String(row.exercise);
  const seat = row.seat === null ? undefined : String(row.seat);
  if (row.kind === 'seat' && exercise !== undefined && seat !== undefined)
    return { ...base, kind: 'seat', exercise, seat };
  if (row.kind === 'applicant' && exercise !== undefined) {
    return { ...base, kind: 'applicant', exercise, ...(seat !== undefined && { seat }) };
  }
  if (row.kind === 'screen' && exercise !== undefined) return { ...base, kind: 'screen', exercise };
  if (row.kind === 'facilitator') return { ...base, kind: 'facilitator', ...(exercise !== undefined && { exercise }) };
  if (row.kind === 'staff' && exercise !== undefined)
    return { ...base, kind: 'staff', exercise, ...staffGrants.parse(JSON.parse(String(row.grants))) };
  throw new Error(`session ${base.id} is of no known kind`);
};

export const sessionTable = (db: Database): Sessions => {
  const insert = db.prepare(
    'INSERT INTO session (id, secret_hash, kind, exercise, seat, name, language, created, expires, grants) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const find = db.prepare('SELECT * FROM session WHERE id = ? AND secret_hash = ? AND expires > ?');
  const applicants = db.prepare(
    "SELECT * FROM session WHERE exercise = ? AND kind = 'applicant' AND expires > ? ORDER BY created, id",
  );
  const ofSeat = db.prepare("SELECT * FROM session WHERE exercise = ? AND kind = 'seat' AND seat = ?");
  const ofExercise = db.prepare('SELECT * FROM session WHERE exercise = ?');
  const admit = db.prepare("UPDATE session SET kind = 'seat', seat = ? WHERE id = ? AND kind = 'applicant'");
  const regrant = db.prepare("UPDATE session SET grants = ? WHERE id = ? AND kind = 'staff'");
  const move = db.prepare("UPDATE session SET seat = ? WHERE exercise = ? AND kind = 'seat' AND seat = ?");
  const end = db.prepare('DELETE FROM session WHERE id = ?');
  const forget = db.prepare('DELETE FROM session WHERE expires <= ?');

  return {
    begin: ({ kind, exercise, seat, name, language, grants }, now) => {
      const id = newId('s');
      const secret = newSecret();
      const held = grants === undefined ? null : JSON.stringify(grants);
      const row = { id, kind, exercise: exercise ?? null, seat: seat ?? null, name, language, grants: held };
      const expires = now + SESSION_MS;
      insert.run(id, hashSecret(secret), kind, row.exercise, row.seat, name, language, now, expires, held);
      return { session: sessionOf({ ...row, created: now, expires }), secret };
    },
    find: (id, secret, now) => {
      const row = find.get(id, hashSecret(secret), now);
      return row && sessionOf(row);
    },
    applicants: (exercise, now) => applicants.all(exercise, now).map(sessionOf),
    seatSessions: (exercise, seat) => ofSeat.all(exercise, seat).map(sessionOf),
    ofExercise: (exercise) => ofExercise.all(exercise).map(sessionOf),
    admit: (id, seat) => void admit.run(seat, id),
    regrant: (id, grants) => void regrant.run(JSON.stringify(grants), id),
    move: (exercise, from, to) => void move.run(to, exercise, from),
    end: (id) => void end.run(id),
    forgetExpired: (now) => void forget.run(now),
  };
};
