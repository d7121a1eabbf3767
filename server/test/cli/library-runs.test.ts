import { verify } from '@firebreak/shared/core/verify.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import { play } from '@firebreak/shared/sim/run.ts';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/scenario/library.ts';
import { LIBRARY_IDS } from '../support/library.ts';

const RUNS = process.env.FIREBREAK_DEEP === '1' ? 20 : 2;

/** Sides of which all that many runs end alike would be a fault. */
const SEEDS = 4 * Math.max(4, RUNS);

const loads = async (id: string) => {
  const loaded = await openLibrary().load(id);
  if (!loaded.ok) throw new Error(`${id} is faulty`);
  return loaded.value;
};

const run = (scenario: Scenario, policy: 'random' | 'bayes', seed: number) => {
  const lines: string[] = [];
  const game = play({ scenario, seed: `${seed}`, policies: { A: policy, B: policy } });
  for (let step = game.next(); ; step = game.next()) {
    if (step.done) return { ...step.value, lines };
    lines.push(...step.value.lines);
  }
};

describe('bots on the scenarios of the library', () => {
  it.each(LIBRARY_IDS.flatMap((id) => [[id, 'random'] as const, [id, 'bayes'] as const]))(
    '[SIM-8] %s: %s is refused in fewer than 1 in 100, and only for a line it cannot see',
    async (id, policy) => {
      const scenario = await loads(id);
      const all = Array.from({ length: RUNS }, (_, seed) => run(scenario, policy, seed));
      const refusals = all.flatMap((r) => r.refusals);
      expect(refusals.filter((r) => r.rejection.code !== 'line-is-down')).toEqual([]);
      expect(refusals.length / all.reduce((sum, r) => sum + r.commands, 0)).toBeLessThan(0.01);
      for (const { lines } of all.slice(0, 1)) expect(verify(lines)).toMatchObject({ ok: true });
    },
  );

  it.each(LIBRARY_IDS)('[SIM-16] %s: Bayesian sides do not always come to the same end', async (id) => {
    const scenario = await loads(id);
    const [peaks, ends] = [new Set<number>(), new Set<string>()];
    for (let seed = 0; seed < SEEDS && (peaks.size < 2 || ends.size < 2); seed++) {
      const { state } = run(scenario, 'bayes', seed);
      peaks.add(Math.max(state.ladder.A.peak, state.ladder.B.peak));
      ends.add(Object.keys(state.endings).sort().join(' '));
    }
    expect(peaks.size).toBeGreaterThan(1);
    expect(ends.size).toBeGreaterThan(1);
  });
});
