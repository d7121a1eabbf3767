import { checkScenario, type Fault, printPath } from '../../src/scenario/check.ts';
import { scenarioDocument } from '../../src/testing/scenario.ts';

/** Paths like `injects.1.trigger` and what to put there; `undefined` removes it. */
export type Edits = { readonly [path: string]: unknown };

/** The small scenario with some places changed, as an author might have spoilt it. */
export const edited = (edits: Edits): unknown => {
  const document: unknown = scenarioDocument();
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
    if (value === undefined) delete (parent as Record<string, unknown>)[last];
    else (parent as Record<string, unknown>)[last] = value;
  }
  return document;
};

export const faultsOf = (document: unknown): readonly Fault[] => {
  const checked = checkScenario(document);
  return checked.ok ? [] : checked.error;
};

/** `injects[1].trigger.after unknown-id` */
export const short = (faults: readonly Fault[]): string[] => faults.map((f) => `${printPath(f.path)} ${f.code}`);
