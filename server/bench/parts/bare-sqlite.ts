import type { Database } from '../../src/log/sqlite-database.ts';

export type BareLog = {
  /** One transaction per `size` lines; events/s. */
  readonly append: (lines: readonly string[], size: number) => number;
};

/** What anybody would write first: the same columns and indexes, a prepared insert, begin and commit. */
export const bareLog = (db: Database): BareLog => {
  db.exec(`
    CREATE TABLE bare (
      id INTEGER PRIMARY KEY, exercise TEXT NOT NULL, seq INTEGER NOT NULL, command_id TEXT, line TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX bare_seq ON bare (exercise, seq);
    CREATE UNIQUE INDEX bare_command ON bare (exercise, command_id) WHERE command_id IS NOT NULL;
  `);
  const insert = db.prepare('INSERT INTO bare (exercise, seq, command_id, line) VALUES (?, ?, ?, ?)');
  let seq = 0;
  return {
    append: (lines, size) => {
      const from = performance.now();
      for (let start = 0; start < lines.length; start += size) {
        db.exec('BEGIN IMMEDIATE');
        for (const line of lines.slice(start, start + size)) {
          insert.run(`x${seq % 50}`, seq, `c${seq}`, line);
          seq += 1;
        }
        db.exec('COMMIT');
      }
      return (lines.length * 1_000) / (performance.now() - from);
    },
  };
};
