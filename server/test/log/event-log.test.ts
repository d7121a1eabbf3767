import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLog } from '../../src/log/memory.ts';
import { sqliteLog } from '../../src/log/sqlite.ts';
import { openDatabase } from '../../src/log/sqlite-database.ts';
import { logContract } from './contract.ts';

logContract('memory', async () => memoryLog());

logContract('sqlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-log-'));
  const db = openDatabase(join(folder, 'log.sqlite'), () => {});
  const log = sqliteLog(db);
  return {
    ...log,
    close: async () => {
      await log.close();
      db.close();
      rmSync(folder, { recursive: true });
    },
  };
});
