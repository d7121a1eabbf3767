import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import type { PolicyName } from '@firebreak/shared/sim/policies.ts';
import { play } from '@firebreak/shared/sim/run.ts';
import { openLibrary } from '../src/scenario/library.ts';

export const libraryScenario = async (id: string): Promise<Scenario> => {
  const loaded = await openLibrary().load(id);
  if (!loaded.ok) throw new Error(`the scenario ${id} has faults: ${loaded.error.map((f) => f.message).join(' ')}`);
  return loaded.value;
};

/** The lines of one simulated exercise, from its opening to its close. */
export const simulatedLog = (scenario: Scenario, policy: PolicyName, seed: string): string[] => {
  const lines: string[] = [];
  for (const batch of play({ scenario, seed, policies: { A: policy, B: policy } })) lines.push(...batch.lines);
  return lines;
};
