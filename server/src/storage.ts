import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import type { EventLog } from './log/event-log.ts';
import { sqliteLog } from './log/sqlite.ts';
import { type Database, openDatabase } from './log/sqlite-database.ts';
import { lockFolder } from './log/sqlite-lock.ts';
import { openSideTables, type SideTables } from './sessions/side-tables.ts';

/** The data folder: the log, the tables beside it, and the lock that keeps a second server out. */
export type Storage = {
  readonly log: EventLog;
  readonly tables: SideTables;
  readonly db: Database;
  readonly close: () => Promise<void>;
};

export const openStorage = (dataDir: string, warn: (line: string) => void): Result<Storage, string> => {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    return err(`The data folder ${dataDir} cannot be written (${reasonOf(error)}). Set DATA_DIR to one that can.`);
  }
  try {
    const unlock = lockFolder(join(dataDir, 'lock.sqlite'));
    if (unlock === undefined) {
      return err(
        `Another Firebreak server is using the data folder ${dataDir}. Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    try {
      return ok(opened(dataDir, unlock, warn));
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    return err(`The data in ${dataDir} could not be opened: ${reasonOf(error)}`);
  }
};

const opened = (dataDir: string, unlock: () => void, warn: (line: string) => void): Storage => {
  const db = openDatabase(join(dataDir, 'firebreak.sqlite'), warn);
  const log = sqliteLog(db);
  return {
    log,
    tables: openSideTables(db),
    db,
    close: async () => {
      await log.close();
      db.close();
      unlock();
    },
  };
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
