import { type Database, inTransaction } from '../log/sqlite-database.ts';

/** When each running exercise was last known to run, so that a restart can stop its clock at that second. */
export type Heartbeat = {
  /** One small transaction for all of them. */
  readonly beat: (exercises: readonly string[], wall: number) => void;
  /** Epoch ms. */
  readonly last: (exercise: string) => number | undefined;
};

export const heartbeatTable = (db: Database): Heartbeat => {
  const put = db.prepare(
    'INSERT INTO alive (exercise, wall) VALUES (?, ?) ON CONFLICT (exercise) DO UPDATE SET wall = excluded.wall',
  );
  const get = db.prepare('SELECT wall FROM alive WHERE exercise = ?');
  return {
    beat: (exercises, wall) => {
      if (exercises.length === 0) return;
      inTransaction(db, () => {
        for (const exercise of exercises) put.run(exercise, wall);
      });
    },
    last: (exercise) => {
      const row = get.get(exercise);
      return row === undefined ? undefined : Number(row.wall);
    },
  };
};
