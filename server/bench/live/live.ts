/** Live rooms (workload W of docs/performance.md): ours beside a bare Socket.IO server under the same load. */
import { withFolder } from '../folder.ts';
import type { Options } from '../options.ts';
import type { Row } from '../row.ts';
import { startBare } from './bare.ts';
import type { Contestant } from './contestant.ts';
import { type Disk, measureDisk } from './disk.ts';
import { createLoad } from './load.ts';
import { startOurs } from './ours.ts';
import { type SearchPlan, searchMost } from './search.ts';
import { allCores, canPin, pinSelf } from './server-process.ts';
import { measureStep, type Step, stepLine, type Timing } from './step.ts';

export type LiveRun = { readonly most: number; readonly at: Step | undefined; readonly steps: readonly Step[] };

type LiveResult = { readonly ours: LiveRun; readonly bare: LiveRun; readonly disk: Disk };

const FULL = { timing: { warmUpMs: 3_000, measuredMs: 8_000 }, plan: { from: 100, limit: 2_000, bisections: 3 } };
const QUICK = { timing: { warmUpMs: 2_000, measuredMs: 4_000 }, plan: { from: 100, limit: 1_600, bisections: 1 } };

const contest = async (contestant: Contestant, plan: SearchPlan, timing: Timing): Promise<LiveRun> => {
  const load = createLoad(contestant);
  try {
    const { most, steps, bestStep } = await searchMost(plan, async (rooms) => {
      const step = await measureStep(contestant, load, rooms, timing);
      console.error(`  ${stepLine(contestant.name, step)}`);
      return step;
    });
    return { most, at: bestStep, steps };
  } finally {
    await load.close();
    await contestant.server.stop();
  }
};

export const runLive = async ({ quick, rooms, profile }: Options): Promise<LiveResult> => {
  const { timing, plan } = quick ? QUICK : FULL;
  const bounded = rooms === undefined ? plan : { from: rooms, limit: rooms, bisections: 0 };
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  if (canPin()) pinSelf('1');
  try {
    const disk = await withFolder(measureDisk);
    const bare = await contest(await startBare(), bounded, timing);
    const ours = await withFolder(async (folder) => contest(await startOurs(folder, flags), bounded, timing));
    return { ours, bare, disk };
  } finally {
    if (canPin()) pinSelf(allCores());
  }
};

export const liveRows = ({ ours, bare, disk }: LiveResult): readonly Row[] => {
  const pinned = canPin() ? 'Server on one core, load generator on the other.' : 'Not pinned: this system cannot.';
  const lag = Math.max(...[ours, bare].map(({ at }) => at?.loadLag ?? 0));
  const at = (run: LiveRun, of: (step: Step) => number) => (run.at === undefined ? Number.NaN : of(run.at));
  const note = `${pinned} An update reaches ${at(ours, (s) => s.membersEach).toFixed(1)} of 9 members at once with either server, ${Math.round(at(ours, (s) => s.bytesEach))} bytes each with ours and ${Math.round(at(bare, (s) => s.bytesEach))} with the bare one; the load generator was late by ${lag.toFixed(0)} ms at most (its own p99). Ours stores each command before anybody sees it: one bare durable commit on this disk took ${disk.p50.toFixed(2)} ms (median), ${disk.p99.toFixed(1)} ms (p99), ${disk.most.toFixed(0)} ms (worst of ${disk.commits}) just before.`;
  const limit = (value: number) => ({ what: 'bare Socket.IO, views by hand', value });
  return [
    {
      ...{ bench: 'live', what: 'rooms, p99 ≤ 100 ms', ours: ours.most, unit: 'rooms', note },
      ...{ limit: limit(bare.most), aim: { ratio: 0.5 } },
    },
    {
      ...{
        bench: 'live',
        what: 'server CPU at that number',
        ours: at(ours, (s) => s.cpuPerThousand),
        unit: 's/1,000 updates',
      },
      limit: limit(at(bare, (s) => s.cpuPerThousand)),
    },
    {
      ...{ bench: 'live', what: 'p99 at that number', ours: at(ours, (s) => s.p99), unit: 'ms' },
      limit: limit(at(bare, (s) => s.p99)),
    },
  ];
};
