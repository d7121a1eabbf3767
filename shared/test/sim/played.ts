import { rng } from '../../src/base/rng.ts';
import type { LogRecord } from '../../src/log/record.ts';
import type { PolicyName } from '../../src/sim/policies.ts';
import { type Outcome, play, type Setup } from '../../src/sim/run.ts';
import { aScenario } from '../../src/testing/scenario.ts';

export type Played = Outcome & { readonly lines: readonly string[]; readonly records: readonly LogRecord[] };

export const SMALL = aScenario();

/** Plays to the end and keeps everything. */
export const played = (setup: Setup): Played => {
  const lines: string[] = [];
  const records: LogRecord[] = [];
  const game = play(setup);
  for (let step = game.next(); ; step = game.next()) {
    if (step.done) return { ...step.value, lines, records };
    lines.push(...step.value.lines);
    records.push(...step.value.records);
  }
};

export const both = (name: PolicyName): Setup['policies'] => ({ A: name, B: name });

/** What happened, without what chains a record to the one before it. */
export const happenings = ({ records }: Played): string[] =>
  records.slice(1).map(({ prev: _chain, ...rest }) => JSON.stringify(rest));

export const drawFrom =
  (seed: string) =>
  (stream: string, entity = '', n = 0) =>
    rng(seed, stream, entity, n);
