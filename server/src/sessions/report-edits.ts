import type { Edit } from '@firebreak/shared/report/aar/edits.ts';
import { type Database, inTransaction } from '../log/sqlite-database.ts';

/**
 * What people wrote anew in the report of an exercise. Beside the log, which is what happened; every version is kept, with
 * who wrote it and when.
 */
export type ReportEdits = {
  /** The newest of each statement. */
  readonly of: (exercise: string) => readonly Edit[];
  /** `version`: what was there when the writing began, 0 for the draft. False where another is there now. */
  readonly write: (exercise: string, edit: Edit, wall: number) => boolean;
};

export const reportEditTable = (db: Database): ReportEdits => {
  const list = db.prepare(
    'SELECT statement, body, author, max(version) AS version FROM report_edit WHERE exercise = ? GROUP BY statement',
  );
  const last = db.prepare('SELECT max(version) AS version FROM report_edit WHERE exercise = ? AND statement = ?');
  const insert = db.prepare(
    'INSERT INTO report_edit (exercise, statement, version, body, author, wall) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    of: (exercise) =>
      list.all(exercise).map((row) => ({
        id: String(row.statement),
        text: String(row.body),
        by: String(row.author),
        version: Number(row.version),
      })),
    write: (exercise, { id, text, by, version }, wall) =>
      inTransaction(db, () => {
        if (Number(last.get(exercise, id)?.version ?? 0) !== version) return false;
        insert.run(exercise, id, version + 1, text, by, wall);
        return true;
      }),
  };
};
