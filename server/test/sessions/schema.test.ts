import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openSideTables } from '../../src/sessions/side-tables.ts';

/** As data folders of the first release have it. */
const FIRST = `
  CREATE TABLE session (
    id TEXT PRIMARY KEY, secret_hash TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('facilitator', 'seat', 'applicant')),
    exercise TEXT, seat TEXT, name TEXT NOT NULL, language TEXT NOT NULL,
    created INTEGER NOT NULL, expires INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX session_exercise ON session (exercise);
`;

describe('side tables', () => {
  it('[SRV-42] a data folder of an earlier release opens with all its sessions, as often as it is opened', () => {
    const db = new DatabaseSync(':memory:');
    db.exec(FIRST);
    db.exec("INSERT INTO session VALUES ('s1', 'h', 'seat', 'x1', 'a-duty', 'Otto', 'zh', 1, 99)");
    for (let i = 0; i < 2; i++) {
      const { sessions } = openSideTables(db);
      expect(sessions.ofExercise('x1')).toMatchObject([{ id: 's1', kind: 'seat', seat: 'a-duty', language: 'zh' }]);
    }
    expect(db.prepare("SELECT count(*) AS n FROM sqlite_master WHERE name = 'session_exercise'").get()?.n).toBe(1);
    expect(db.prepare("SELECT sql FROM sqlite_master WHERE name = 'session'").get()?.sql).not.toContain('CHECK');
  });
});
