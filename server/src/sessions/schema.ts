import type { Database } from '../log/sqlite-database.ts';

/** Who may come in, kept beside the log and never in it. Of every secret only the hash. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS session (
    id TEXT PRIMARY KEY,
    secret_hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    exercise TEXT,
    seat TEXT,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    grants TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS session_exercise ON session (exercise);
  CREATE TABLE IF NOT EXISTS seat_link (
    hash TEXT PRIMARY KEY,
    exercise TEXT NOT NULL,
    seat TEXT NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS invitation (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    exercise TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    used INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS invitation_exercise ON invitation (exercise);
  CREATE TABLE IF NOT EXISTS screen_lock (
    session TEXT PRIMARY KEY,
    lock TEXT NOT NULL,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS screen_link (exercise TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS door (
    exercise TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    created INTEGER NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0,
    closed INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS door_code ON door (code);
  CREATE TABLE IF NOT EXISTS catalog (
    exercise TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    phase TEXT NOT NULL,
    opened INTEGER NOT NULL,
    rehearsal INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS annotation (
    id TEXT PRIMARY KEY,
    exercise TEXT NOT NULL,
    author TEXT NOT NULL,
    seq INTEGER NOT NULL,
    until INTEGER,
    tag TEXT NOT NULL,
    body TEXT NOT NULL,
    shared INTEGER NOT NULL,
    changed INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS annotation_exercise ON annotation (exercise);
  CREATE TABLE IF NOT EXISTS report_edit (
    exercise TEXT NOT NULL,
    statement TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    wall INTEGER NOT NULL,
    PRIMARY KEY (exercise, statement, version)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS alive (exercise TEXT PRIMARY KEY, wall INTEGER NOT NULL) STRICT;
`;

const HAS_REHEARSAL = "SELECT 1 FROM pragma_table_info('catalog') WHERE name = 'rehearsal'";

/** Sessions of a data folder from before there were other kinds than three: the table is written anew, nobody is thrown out. */
const RENEWED = `
  BEGIN IMMEDIATE;
  DROP INDEX IF EXISTS session_exercise;
  ALTER TABLE session RENAME TO session_before;
  ${SCHEMA}
  INSERT INTO session (id, secret_hash, kind, exercise, seat, name, language, created, expires)
    SELECT id, secret_hash, kind, exercise, seat, name, language, created, expires FROM session_before;
  DROP TABLE session_before;
  COMMIT;
`;

export const makeSideTables = (db: Database): void => {
  const columns = db.prepare("SELECT name FROM pragma_table_info('session')").all();
  const isOld = columns.length > 0 && !columns.some(({ name }) => name === 'grants');
  db.exec(isOld ? RENEWED : SCHEMA);
  if (db.prepare(HAS_REHEARSAL).get() === undefined)
    db.exec('ALTER TABLE catalog ADD COLUMN rehearsal INTEGER NOT NULL DEFAULT 0');
};
