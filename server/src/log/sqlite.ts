import { type Clock, systemClock } from '../clock.ts';
import type { AppendOutcome, EventLog } from './event-log.ts';
import { type Append, groupCommit } from './group-commit.ts';
import { type Database, inTransaction } from './sqlite-database.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS record (
    id INTEGER PRIMARY KEY,
    exercise TEXT NOT NULL,
    seq INTEGER NOT NULL,
    command_id TEXT,
    line TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS record_seq ON record (exercise, seq);
  CREATE UNIQUE INDEX IF NOT EXISTS record_command ON record (exercise, command_id) WHERE command_id IS NOT NULL;
`;

/** Lines read at a time: a long log is never whole in memory, and no cursor stays open over an append. */
const PAGE = 500;

export type SqliteLogOptions = {
  readonly onCommit?: (appends: number) => void;
  readonly clock?: Pick<Clock, 'after'>;
};

/** The log in the given database; `close` flushes it and leaves the database open to whoever opened it. */
export const sqliteLog = (db: Database, { onCommit, clock = systemClock }: SqliteLogOptions = {}): EventLog => {
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO record (exercise, seq, command_id, line) VALUES (?, ?, ?, ?)');
  const length = db.prepare('SELECT COALESCE(MAX(seq), -1) + 1 AS length FROM record WHERE exercise = ?');
  const command = db.prepare('SELECT seq FROM record WHERE exercise = ? AND command_id = ?');
  const page = db.prepare('SELECT line FROM record WHERE exercise = ? AND seq >= ? ORDER BY seq LIMIT ?');
  const removal = db.prepare('DELETE FROM record WHERE exercise = ?');
  const all = db.prepare('SELECT exercise AS id, COUNT(*) AS records FROM record GROUP BY exercise ORDER BY MIN(id)');

  /** The folder's lock makes this process the only writer, so the length of each log is known without asking. */
  const lengths = new Map<string, number>();
  const lengthOf = (exercise: string): number => lengths.get(exercise) ?? Number(length.get(exercise)?.length ?? 0);

  const insertAll = ({ exercise, expectedSeq, lines, about }: Append): AppendOutcome => {
    if (lengthOf(exercise) !== expectedSeq) return 'conflict';
    if (about.commandId !== undefined && command.get(exercise, about.commandId) !== undefined) return 'conflict';
    lines.forEach((line, i) => {
      const commandId = i === (about.commandAt ?? 0) ? (about.commandId ?? null) : null;
      insert.run(exercise, expectedSeq + i, commandId, line);
    });
    lengths.set(exercise, expectedSeq + lines.length);
    return 'stored';
  };

  const group = groupCommit((appends) => {
    try {
      const outcomes = inTransaction(db, () => appends.map(insertAll));
      onCommit?.(appends.length);
      return outcomes;
    } catch (error) {
      for (const { exercise } of appends) lengths.delete(exercise);
      throw error;
    }
  }, clock);

  return {
    append: (exercise, expectedSeq, lines, about = {}) => group.append({ exercise, expectedSeq, lines, about }),
    read: async function* (exercise, fromSeq = 0) {
      for (let seq = fromSeq; ; seq += PAGE) {
        const rows = page.all(exercise, seq, PAGE);
        for (const row of rows) yield String(row.line);
        if (rows.length < PAGE) return;
      }
    },
    seqOfCommand: async (exercise, commandId) => {
      const row = command.get(exercise, commandId);
      return row === undefined ? undefined : Number(row.seq);
    },
    remove: async (exercise) => {
      group.flush();
      removal.run(exercise);
      lengths.delete(exercise);
      // Freed pages are zeroed (`openDatabase`); what the write-ahead log still holds of them goes here.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    exercises: async () => all.all().map((row) => ({ id: String(row.id), records: Number(row.records) })),
    close: async () => group.flush(),
  };
};
