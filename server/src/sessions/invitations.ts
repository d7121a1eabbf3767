import type { StaffRole } from '@firebreak/shared/base/staff-role.ts';
import { staffRole } from '@firebreak/shared/wire/staff.ts';
import type { Database } from '../log/sqlite-database.ts';
import { hashSecret, newId, newSecret } from './secret.ts';

export type Invitation = {
  readonly id: string;
  readonly exercise: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly used: boolean;
  readonly ended: boolean;
};

/** One link per person of the white cell and exercise: a token in a URL's fragment. Ended ones stay, so that nobody is taken for another. */
export type Invitations = {
  readonly invite: (exercise: string, name: string, role: StaffRole) => { readonly id: string; readonly token: string };
  readonly of: (exercise: string) => readonly Invitation[];
  /** Not of ended ones. */
  readonly find: (token: string) => Invitation | undefined;
  readonly use: (id: string) => void;
  readonly regrant: (id: string, role: StaffRole) => void;
  readonly end: (id: string) => void;
};

const invitationOf = (row: Record<string, unknown>): Invitation => ({
  id: String(row.id),
  exercise: String(row.exercise),
  name: String(row.name),
  role: staffRole.parse(JSON.parse(String(row.role))),
  used: row.used === 1,
  ended: row.ended === 1,
});

export const invitationTable = (db: Database): Invitations => {
  const insert = db.prepare('INSERT INTO invitation (id, hash, exercise, name, role) VALUES (?, ?, ?, ?, ?)');
  const of = db.prepare('SELECT * FROM invitation WHERE exercise = ? ORDER BY rowid');
  const find = db.prepare('SELECT * FROM invitation WHERE hash = ? AND ended = 0');
  const use = db.prepare('UPDATE invitation SET used = 1 WHERE id = ?');
  const regrant = db.prepare('UPDATE invitation SET role = ? WHERE id = ?');
  const end = db.prepare('UPDATE invitation SET ended = 1 WHERE id = ?');

  return {
    invite: (exercise, name, role) => {
      const id = newId('i');
      const token = newSecret();
      insert.run(id, hashSecret(token), exercise, name, JSON.stringify(role));
      return { id, token };
    },
    of: (exercise) => of.all(exercise).map(invitationOf),
    find: (token) => {
      const row = find.get(hashSecret(token));
      return row && invitationOf(row);
    },
    use: (id) => void use.run(id),
    regrant: (id, role) => void regrant.run(JSON.stringify(role), id),
    end: (id) => void end.run(id),
  };
};
