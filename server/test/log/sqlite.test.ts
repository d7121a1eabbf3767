import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLines } from '../../src/log/event-log.ts';
import { sqliteLog } from '../../src/log/sqlite.ts';
import { openDatabase } from '../../src/log/sqlite-database.ts';
import { openStorage } from '../../src/storage.ts';
import { emptyFolder } from '../support/folder.ts';

const silent = () => {};

const opened = (onCommit?: (appends: number) => void) => {
  const db = openDatabase(join(emptyFolder(), 'log.sqlite'), silent);
  onTestFinished(() => db.close());
  return { db, log: sqliteLog(db, onCommit ? { onCommit } : {}) };
};

const value = (db: ReturnType<typeof openDatabase>, pragma: string) =>
  Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];

/** Leaves room for `more` pages. */
const fillUp = (db: ReturnType<typeof openDatabase>, more = 0) =>
  db.exec(`PRAGMA max_page_count = ${Number(value(db, 'page_count')) + more}`);

describe('sqlite log', () => {
  it('[SRV-1] is opened so that a commit is on the disk when it returns', () => {
    const { db } = opened();
    expect(value(db, 'journal_mode')).toBe('wal');
    expect(value(db, 'synchronous')).toBe(2);
  });

  it('[SRV-4] appends of different exercises that arrive together share one commit', async () => {
    const commits: number[] = [];
    const { log } = opened((appends) => commits.push(appends));
    const ids = Array.from({ length: 50 }, (_, i) => `x${i}`);
    await Promise.all(ids.map((id) => log.append(id, 0, ['open'])));
    await Promise.all(ids.map((id) => log.append(id, 1, ['next'])));
    expect(commits).toEqual([50, 50]);
  });

  it('[SRV-4] where appends came in company the next wait a moment for theirs; one alone does not wait', async () => {
    const { db } = opened();
    const commits: number[] = [];
    const waits: (() => void)[] = [];
    const after = (_ms: number, run: () => void) => {
      waits.push(run);
      return () => {};
    };
    const log = sqliteLog(db, { onCommit: (appends) => commits.push(appends), clock: { after } });
    await Promise.all([log.append('x', 0, ['open']), log.append('y', 0, ['open'])]);
    const one = log.append('x', 1, ['next']);
    await new Promise((resolve) => setImmediate(resolve));
    const other = log.append('y', 1, ['next']);
    expect([commits, waits.length]).toEqual([[2], 1]);
    waits[0]?.();
    await Promise.all([one, other]);
    const alone = log.append('x', 2, ['alone']);
    waits[1]?.();
    await alone;
    await log.append('x', 3, ['at once']);
    expect([commits, waits.length]).toEqual([[2, 2, 1, 1], 2]);
  });

  it('[SRV-5] a full disk: the append is refused, nothing is half stored, and it goes on when there is room', async () => {
    const { db, log } = opened();
    await log.append('x', 0, ['open']);
    fillUp(db);
    const large = Array.from({ length: 40 }, (_, i) => `${i}:${'x'.repeat(4_000)}`);
    await expect(log.append('x', 1, large, { commandId: 'c1' })).rejects.toThrow(/full/);
    expect(await readLines(log, 'x')).toEqual(['open']);
    expect(await log.seqOfCommand('x', 'c1')).toBeUndefined();
    fillUp(db, 1_000);
    expect(await log.append('x', 1, large, { commandId: 'c1' })).toBe('stored');
    expect(await readLines(log, 'x')).toEqual(['open', ...large]);
  });

  it('[SRV-5] an append that does not fit does not take those beside it along', async () => {
    const { db, log } = opened();
    await Promise.all([log.append('x', 0, ['open']), log.append('y', 0, ['open'])]);
    fillUp(db, 2);
    const huge = log.append('x', 1, ['x'.repeat(400_000)]);
    const small = log.append('y', 1, ['next']);
    await expect(huge).rejects.toThrow(/full/);
    expect(await small).toBe('stored');
    expect(await readLines(log, 'x')).toEqual(['open']);
    expect(await readLines(log, 'y')).toEqual(['open', 'next']);
  });

  it('[SRV-6] a second server on the same data folder is told so, until the first has gone', async () => {
    const folder = emptyFolder();
    const first = openStorage(folder, silent);
    if (!first.ok) throw new Error(first.error);
    const second = openStorage(folder, silent);
    expect(second).toEqual({ ok: false, error: expect.stringContaining('Another Firebreak server is using') });
    await first.value.close();
    const third = openStorage(folder, silent);
    if (!third.ok) throw new Error(third.error);
    await third.value.close();
  });

  it('[SRV-6] a data folder that cannot be made is named', () => {
    const result = openStorage('/dev/null/data', silent);
    expect(result).toEqual({ ok: false, error: expect.stringContaining('/dev/null/data') });
  });
});
