import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pause } from '../measure.ts';
import type { Contestant } from './contestant.ts';
import type { Load } from './load.ts';
import type { Sum } from './tally.ts';

/** One measured span at one number of rooms. */
export type Step = Sum & {
  readonly rooms: number;
  readonly isFast: boolean;
  /** Share of a core. */
  readonly serverCpu: number;
  readonly loadCpu: number;
  /** Server's CPU seconds for 1,000 updates delivered. */
  readonly cpuPerThousand: number;
  /** 99th percentile of how late the load generator's own event loop was, ms. */
  readonly loadLag: number;
};

export type Timing = { readonly warmUpMs: number; readonly measuredMs: number };

export const SLOWEST_MS = 100;
/** How long stragglers are waited for after the span. */
const DRAIN_MS = 1_000;
/** A step in which many commands are refused measures something else. */
const MOST_REFUSED = 0.01;

export const measureStep = async (
  { server }: Contestant,
  load: Load,
  rooms: number,
  { warmUpMs, measuredMs }: Timing,
): Promise<Step> => {
  await load.resize(rooms);
  await pause(warmUpMs);
  const lag = monitorEventLoopDelay({ resolution: 2 });
  lag.enable();
  const before = await server.stats();
  const cpuBefore = process.cpuUsage();
  const from = performance.now();
  const tally = load.count();
  await pause(measuredMs);
  load.stopCounting();
  const span = performance.now() - from;
  const after = await server.stats();
  const { user, system } = process.cpuUsage(cpuBefore);
  lag.disable();
  await pause(DRAIN_MS);
  const sum = tally.sum();
  const cpuMs = after.cpuMs - before.cpuMs;
  return {
    ...{ ...sum, rooms },
    isFast: sum.p99 <= SLOWEST_MS && sum.refused <= sum.sent * MOST_REFUSED && sum.lostLines === 0,
    serverCpu: cpuMs / span,
    loadCpu: (user + system) / 1_000 / span,
    cpuPerThousand: cpuMs / sum.updates,
    loadLag: Math.max(0, lag.percentile(99) / 1e6 - 2),
  };
};

export const stepLine = (name: string, s: Step): string =>
  [
    `${name}, ${s.rooms} rooms: p50 ${s.p50.toFixed(1)} ms, p99 ${s.p99.toFixed(1)} ms${s.isFast ? '' : ' (too slow)'}`,
    `server ${Math.round(s.serverCpu * 100)} % of a core, ${s.cpuPerThousand.toFixed(3)} CPU s per 1,000 updates`,
    `load generator ${Math.round(s.loadCpu * 100)} %, late by ${s.loadLag.toFixed(1)} ms`,
    `${s.membersEach.toFixed(1)} of 9 members at once, ${Math.round(s.bytesEach)} bytes each`,
    ...(s.refused + s.unfinished + s.lostLines > 0
      ? [`${s.refused} refused, ${s.unfinished} unfinished, ${s.lostLines} lines lost ${s.why.join('; ')}`]
      : []),
  ].join('; ');
