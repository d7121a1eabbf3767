import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import { EXIT, Failure } from './failure.ts';

/** `P1,P16`, `all` or `none`: the scenario's cards that are meant; absent if nothing was said. */
export const proceduresOf = (given: string | undefined, scenario: Scenario): readonly string[] | undefined => {
  const known = scenario.procedures.map((p) => p.id);
  if (given === undefined) return undefined;
  if (given === 'all') return known;
  if (given === 'none') return [];
  const named = given.split(',').map((p) => p.trim());
  const unknown = named.find((p) => !known.includes(p));
  if (unknown !== undefined)
    throw new Failure(
      EXIT.usage,
      `--procedures: ${scenario.id} has no card "${unknown.slice(0, 16)}"; it has: ${known.join(', ') || 'none'}.`,
    );
  return named;
};
