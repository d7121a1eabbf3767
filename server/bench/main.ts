/** Every figure beside its limit, measured in the same run: `npm run bench`. What the rows mean: docs/performance.md. */
import { writeFileSync } from 'node:fs';
import { liveRows, runLive } from './live/live.ts';
import { measureMemory } from './live/memory.ts';
import { describeMachine, thisMachine } from './machine.ts';
import { type Bench, type Options, readOptions, USAGE } from './options.ts';
import { measureAppends } from './parts/append.ts';
import { measureBundles } from './parts/bundles.ts';
import { measureFold } from './parts/fold.ts';
import { measureRooms } from './parts/rooms.ts';
import { measureSeek } from './parts/seek.ts';
import { measureSimulation } from './parts/simulate.ts';
import { isReached, type Row } from './row.ts';
import { tableOf } from './table.ts';

const MEASURES: Readonly<Record<Bench, (options: Options) => Promise<readonly Row[]>>> = {
  live: async (options) => liveRows(await runLive(options)),
  fold: measureFold,
  append: measureAppends,
  simulate: measureSimulation,
  seek: measureSeek,
  memory: measureMemory,
  bundles: measureBundles,
  rooms: measureRooms,
};

const run = async (options: Options): Promise<void> => {
  const machine = thisMachine();
  const rows: Row[] = [];
  for (const bench of options.only) {
    console.error(`measuring ${bench} …`);
    rows.push(...(await MEASURES[bench](options)));
  }
  console.log(`\n${describeMachine(machine)}\n\n${tableOf(rows)}`);
  if (rows.some((row) => row.must && isReached(row) === false)) process.exitCode = 1;
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ machine, rows }, undefined, 2)}\n`);
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
