import { verify } from '@firebreak/shared/core/verify.ts';
import { play } from '@firebreak/shared/sim/run.ts';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/scenario/library.ts';
import { LIBRARY_IDS } from '../support/library.ts';

const RUNS = process.env.FIREBREAK_DEEP === '1' ? 20 : 4;

const runs = async (id: string, policy: 'random' | 'bayes', n: number) => {
  const loaded = await openLibrary().load(id);
  if (!loaded.ok) throw new Error(`${id} is faulty`);
  return Array.from({ length: n }, (_, i) => {
    const lines: string[] = [];
    const game = play({ scenario: loaded.value, seed: `${i}`, policies: { A: policy, B: policy } });
    for (let step = game.next(); ; step = game.next()) {
      if (step.done) return { ...step.value, lines };
      lines.push(...step.value.lines);
    }
  });
};

describe('bots on the scenarios of the library', () => {
  it.each(LIBRARY_IDS.flatMap((id) => [[id, 'random'] as const, [id, 'bayes'] as const]))(
    '[SIM-8] %s: %s is refused in fewer than 1 in 100, and only for a line it cannot see',
    async (id, policy) => {
      const all = await runs(id, policy, RUNS);
      const refusals = all.flatMap((r) => r.refusals);
      expect(refusals.filter((r) => r.rejection.code !== 'line-is-down')).toEqual([]);
      expect(refusals.length / all.reduce((sum, r) => sum + r.commands, 0)).toBeLessThan(0.01);
      for (const { lines } of all.slice(0, 1)) expect(verify(lines)).toMatchObject({ ok: true });
    },
  );

  it.each(LIBRARY_IDS)('[SIM-16] %s: Bayesian sides do not always come to the same end', async (id) => {
    const all = await runs(id, 'bayes', 4 * RUNS);
    const peaks = all.map(({ state }) => Math.max(state.ladder.A.peak, state.ladder.B.peak));
    expect(new Set(peaks).size).toBeGreaterThan(1);
    const ends = all.map(({ state }) => Object.keys(state.endings).sort().join(' '));
    expect(new Set(ends).size).toBeGreaterThan(1);
  });
});
