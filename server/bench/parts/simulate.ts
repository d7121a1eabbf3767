/** Whole simulated exercises per second; the limit is folding the very logs they wrote. */
import { fold } from '@firebreak/shared/core/fold.ts';
import type { PolicyName } from '@firebreak/shared/sim/policies.ts';
import { libraryScenario, simulatedLog } from '../logs.ts';
import { inTurn, perSecond } from '../measure.ts';
import type { Options } from '../options.ts';
import type { Row } from '../row.ts';

const measured = async (id: string, policy: PolicyName, runs: number, rounds: number): Promise<Row> => {
  const scenario = await libraryScenario(id);
  const seeds = Array.from({ length: runs }, (_, i) => `bench-${i}`);
  const logs = seeds.map((seed) => simulatedLog(scenario, policy, seed));
  const records = logs.reduce((sum, lines) => sum + lines.length, 0);
  const { play, folded } = inTurn(rounds, {
    play: () => perSecond(runs, () => seeds.forEach((seed) => void simulatedLog(scenario, policy, seed))),
    folded: () => perSecond(runs, () => logs.forEach((lines) => void fold(lines))),
  });
  return {
    ...{ bench: 'simulate', what: `${id}, ${policy} both sides`, ours: play, unit: 'exercises/s' },
    limit: { what: 'folding the same logs', value: folded },
    note: `${id}: ${Math.round(records / runs)} records an exercise on average. Bots read views and think; folding does not.`,
  };
};

export const measureSimulation = async ({ quick }: Options): Promise<readonly Row[]> => {
  const rounds = quick ? 2 : 5;
  return [
    await measured('practice', 'bayes', quick ? 4 : 10, rounds),
    await measured('which-red-phone', 'bayes', quick ? 1 : 3, rounds),
  ];
};
