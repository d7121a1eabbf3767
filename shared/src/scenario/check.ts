import { err, ok, type Result } from '../base/result.ts';
import { checkBeliefs } from './check-beliefs.ts';
import { checkEndings } from './check-endings.ts';
import { checkLines } from './check-lines.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkPeople } from './check-people.ts';
import { checkProcedures } from './check-procedures.ts';
import { checkPublic } from './check-public.ts';
import { checkReach } from './check-reach.ts';
import { checkReferences } from './check-references.ts';
import { readDraft } from './draft.ts';
import type { Fault, FaultPath } from './fault.ts';
import type { Scenario } from './scenario.ts';
import { timingOf } from './timing.ts';

export type { Fault, FaultCode, FaultPath } from './fault.ts';

/**
 * A scenario, whole, or every fault found in it at once. Never throws and never loads half: the schema's refusals and
 * the faults across references are found together, as far as what could be read allows.
 */
export const checkScenario = (input: unknown): Result<Scenario, Fault[]> => {
  const { faults: refused, scenario, draft } = readDraft(input);
  const faults = [...refused];
  if (draft) {
    const timing = timingOf(draft);
    faults.push(
      ...checkReferences(draft),
      ...checkPeople(draft),
      ...checkLines(draft),
      ...checkBeliefs(draft, timing),
      ...checkReach(draft, timing),
      ...checkProcedures(draft, timing),
      ...checkPublic(draft),
      ...checkEndings(draft, timing),
      ...checkObjectives(draft),
    );
  }
  return scenario && faults.length === 0 ? ok(scenario) : err(faults);
};

/** `injects[3].trigger.after` */
export const printPath = (path: FaultPath): string =>
  path.reduce<string>(
    (out, key) => (typeof key === 'number' ? `${out}[${key}]` : out === '' ? key : `${out}.${key}`),
    '',
  );
