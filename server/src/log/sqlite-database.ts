import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Database = DatabaseSync;

/** WAL databases could be corrupted by a rare race before this release (sqlite.org/wal.html, "the WAL-reset bug"). */
const SOUND_VERSION = '3.51.3';

const SYNCHRONOUS_FULL = 2;

/**
 * Opens (or makes) the database so that a commit is on the disk when it returns, and what is deleted is overwritten.
 * Throws when the pragmas did not take: a server that only seems durable must not start.
 */
export const openDatabase = (path: string, warn: (line: string) => void): Database => {
  const isNew = path !== ':memory:' && !existsSync(path);
  const db = new DatabaseSync(path);
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000; PRAGMA secure_delete = ON;',
  );
  if (path !== ':memory:') assertDurable(db);
  const version = sqliteVersion(db);
  if (isOlder(version, SOUND_VERSION)) warn(`SQLite ${version} is older than ${SOUND_VERSION}: use a newer Node.`);
  if (isNew) {
    // The first write makes the -wal file; then the folder itself must reach the disk, or a power cut may lose the names.
    db.exec('PRAGMA user_version = 1');
    syncFolder(dirname(path));
  }
  return db;
};

const assertDurable = (db: Database) => {
  const journal = db.prepare('PRAGMA journal_mode').get()?.journal_mode;
  const synchronous = db.prepare('PRAGMA synchronous').get()?.synchronous;
  if (journal === 'wal' && synchronous === SYNCHRONOUS_FULL) return;
  db.close();
  throw new Error(
    `the database does not keep what it acknowledges: journal_mode is ${journal} (must be wal), synchronous is ${synchronous} (must be ${SYNCHRONOUS_FULL}). Is the data folder on a network drive?`,
  );
};

const sqliteVersion = (db: Database): string => String(db.prepare('SELECT sqlite_version() AS version').get()?.version);

const isOlder = (version: string, than: string): boolean => {
  const [a, b] = [version, than].map((v) => v.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

const syncFolder = (folder: string) => {
  // Windows opens no folders and needs none of this.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Runs `work` in one transaction; on a throw nothing of it is kept. */
export const inTransaction = <T>(db: Database, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have rolled it back already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};
