/** Durable appends beside bare SQLite on the same disk, with the same pragmas (WAL, synchronous=FULL). */
import { join } from 'node:path';
import { sqliteLog } from '../../src/log/sqlite.ts';
import { openDatabase } from '../../src/log/sqlite-database.ts';
import { withFolder } from '../folder.ts';
import { libraryScenario, simulatedLog } from '../logs.ts';
import { median } from '../measure.ts';
import type { Options } from '../options.ts';
import type { Row } from '../row.ts';
import { bareLog } from './bare-sqlite.ts';

const EXERCISES = 50;
const SIZES = [1, 10, 100] as const;

/** Every exercise appends one record, waits until it is durable, appends the next: all of them at once. */
const ourRound = (folder: string, lines: readonly string[]) => {
  const db = openDatabase(join(folder, 'ours.sqlite'), () => {});
  const log = sqliteLog(db);
  const ends = Array.from({ length: EXERCISES }, () => 0);
  const each = Math.ceil(lines.length / EXERCISES);
  return async (exercises: number): Promise<number> => {
    const from = performance.now();
    const one = async (_: unknown, x: number) => {
      for (let i = 0; i < each; i++) {
        const seq = ends[x] ?? 0;
        const stored = await log.append(`x${x}`, seq, [lines[i] ?? ''], { commandId: `c${seq}` });
        if (stored !== 'stored') throw new Error(`exercise x${x}, record ${seq}: ${stored}`);
        ends[x] = seq + 1;
      }
    };
    await Promise.all(Array.from({ length: exercises }, one));
    return (exercises * each * 1_000) / (performance.now() - from);
  };
};

export const measureAppends = ({ quick }: Options): Promise<readonly Row[]> =>
  withFolder(async (folder) => {
    const lines = simulatedLog(await libraryScenario('practice'), 'random', 'append').slice(1);
    const many = Array.from({ length: quick ? 1_000 : 3_000 }, (_, i) => lines[i % lines.length] ?? '');
    const bytes = Math.round(many.reduce((sum, line) => sum + line.length, 0) / many.length);
    const db = openDatabase(join(folder, 'bare.sqlite'), () => {});
    const bare = bareLog(db);
    const ours = ourRound(folder, many);
    const seen = { ours: [] as number[], alone: [] as number[], bare: SIZES.map(() => [] as number[]) };
    for (let round = 0; round <= (quick ? 3 : 7); round++) {
      const now = { ours: await ours(EXERCISES), alone: await ours(1), bare: SIZES.map((n) => bare.append(many, n)) };
      if (round === 0) continue;
      seen.ours.push(now.ours);
      seen.alone.push(now.alone);
      for (const [i, rate] of now.bare.entries()) seen.bare[i]?.push(rate);
    }
    db.close();
    const [one = 0, ten = 0, hundred = 0] = seen.bare.map((rates) => median(rates));
    const concurrent = median(seen.ours);
    const note = `Records of ${bytes} bytes on average; "concurrent": each exercise waits for its own record before the next.`;
    const what = `${EXERCISES} exercises, concurrent`;
    const row = { bench: 'append', what, ours: concurrent, unit: 'events/s' };
    return [
      { ...row, limit: { what: 'bare SQLite, 1 a transaction', value: one }, aim: { ratio: 3 }, note },
      { ...row, limit: { what: 'bare SQLite, 10 a transaction', value: ten } },
      { ...row, limit: { what: 'bare SQLite, 100 a transaction', value: hundred } },
      {
        ...row,
        what: 'one exercise alone',
        ours: median(seen.alone),
        limit: { what: 'bare SQLite, 1 a transaction', value: one },
      },
    ];
  });
