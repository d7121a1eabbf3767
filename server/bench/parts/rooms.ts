/** What people at the screens feel, in real browsers. The measuring itself is in e2e/bench. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../row.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/test.mjs', import.meta.url));
/** A time moves with the machine: past this many times its limit it is an error. */
const SLACK = 2;

type Measured = { readonly what: string; readonly ours: number; readonly unit: string; readonly most: number };

const rowOf = ({ what, ours, unit, most }: Measured): Row => ({
  ...{ bench: 'rooms', what, ours, unit, aim: { most } },
  ...(ours >= SLACK * most && { must: true }),
});

export const measureRooms = async (): Promise<readonly Row[]> => {
  const file = join(tmpdir(), `firebreak-rooms-${process.pid}.jsonl`);
  writeFileSync(file, '');
  try {
    const child = spawn(process.execPath, [SCRIPT, '--rooms'], {
      // The table alone goes to the output.
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, FIREBREAK_ROWS: file },
    });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error('the rooms could not be measured: see above');
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => rowOf(JSON.parse(line) as Measured));
  } finally {
    rmSync(file, { force: true });
  }
};
