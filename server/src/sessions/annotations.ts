import type { AnnotationRow } from '@firebreak/shared/wire/annotation.ts';
import type { annotationRequest } from '@firebreak/shared/wire/http.ts';
import type { z } from 'zod';
import type { Database } from '../log/sqlite-database.ts';
import { newId } from './secret.ts';

type Written = z.infer<typeof annotationRequest>;

/**
 * What those who debrief an exercise wrote in the margin of its log. Beside the log, which is what happened and stays as it
 * is. Whoever wrote one changes it; others see it once it is shared.
 */
export type Annotations = {
  /** Shared ones and the reader's own, in order of record. */
  readonly of: (exercise: string, reader: string) => readonly AnnotationRow[];
  /** Its id; undefined when the margin is full. */
  readonly add: (exercise: string, by: string, written: Written, wall: number) => string | undefined;
  /** False where there is none of this author's by that id. */
  readonly change: (exercise: string, by: string, id: string, written: Written, wall: number) => boolean;
  readonly remove: (exercise: string, by: string, id: string) => boolean;
};

/** No debrief is presented from more. */
const MOST = 1_000;

export const annotationTable = (db: Database): Annotations => {
  const list = db.prepare(
    'SELECT * FROM annotation WHERE exercise = ? AND (shared = 1 OR author = ?) ORDER BY seq, changed, id',
  );
  const count = db.prepare('SELECT count(*) AS n FROM annotation WHERE exercise = ?');
  const insert = db.prepare(
    'INSERT INTO annotation (id, exercise, author, seq, until, tag, body, shared, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const update = db.prepare(
    'UPDATE annotation SET seq = ?, until = ?, tag = ?, body = ?, shared = ?, changed = ? WHERE exercise = ? AND author = ? AND id = ?',
  );
  const drop = db.prepare('DELETE FROM annotation WHERE exercise = ? AND author = ? AND id = ?');
  const columns = ({ seq, to, tag, text, shared }: Written, wall: number) =>
    [seq, to ?? null, tag, text, shared ? 1 : 0, wall] as const;
  return {
    of: (exercise, reader) =>
      list.all(exercise, reader).map((row) => ({
        id: String(row.id),
        by: String(row.author),
        mine: row.author === reader,
        seq: Number(row.seq),
        ...(row.until !== null && { to: Number(row.until) }),
        tag: String(row.tag) as AnnotationRow['tag'],
        text: String(row.body),
        shared: row.shared === 1,
      })),
    add: (exercise, by, written, wall) => {
      if (Number(count.get(exercise)?.n) >= MOST) return undefined;
      const id = newId('n');
      insert.run(id, exercise, by, ...columns(written, wall));
      return id;
    },
    change: (exercise, by, id, written, wall) =>
      Number(update.run(...columns(written, wall), exercise, by, id).changes) > 0,
    remove: (exercise, by, id) => Number(drop.run(exercise, by, id).changes) > 0,
  };
};
