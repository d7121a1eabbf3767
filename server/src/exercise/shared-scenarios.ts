import { createHash } from 'node:crypto';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';

/**
 * One object per scenario, by content: many exercises on the same scenario hold it, and what is compiled from it, once.
 */
export type SharedScenarios = (scenario: Scenario) => Scenario;

export const sharedScenarios = (): SharedScenarios => {
  const known = new Map<string, WeakRef<Scenario>>();
  return (scenario) => {
    const hash = createHash('sha256').update(JSON.stringify(scenario)).digest('base64');
    const shared = known.get(hash)?.deref();
    if (shared) return shared;
    for (const [key, ref] of known) if (ref.deref() === undefined) known.delete(key);
    known.set(hash, new WeakRef(scenario));
    return scenario;
  };
};
