import { join } from 'node:path';
import { openDatabase } from '../../src/log/sqlite-database.ts';
import { median, pause, percentile } from '../measure.ts';

/** How long one durable commit takes, ms: nobody who stores before publishing is faster than that. */
export type Disk = { readonly commits: number; readonly p50: number; readonly p99: number; readonly most: number };

const COMMITS = 500;

export const measureDisk = async (folder: string): Promise<Disk> => {
  const db = openDatabase(join(folder, 'disk.sqlite'), () => {});
  db.exec('CREATE TABLE line (line TEXT)');
  const insert = db.prepare('INSERT INTO line VALUES (?)');
  const times: number[] = [];
  for (let i = 0; i < COMMITS; i++) {
    const from = performance.now();
    insert.run('x'.repeat(400));
    times.push(performance.now() - from);
    await pause(3);
  }
  db.close();
  return { commits: COMMITS, p50: median(times), p99: percentile(times, 0.99), most: Math.max(...times) };
};
