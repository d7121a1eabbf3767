import { MINUTE_MS } from '@firebreak/shared/base/time.ts';
import {
  type Cards,
  COVERED,
  type Coverage,
  cover,
  neverReached,
  USUAL_POLICIES,
} from '@firebreak/shared/sim/coverage.ts';
import { POLICIES, type PolicyName } from '@firebreak/shared/sim/policies.ts';
import { EXIT, Failure } from './failure.ts';
import { findScenario } from './find-scenario.ts';
import { proceduresOf } from './procedures.ts';
import { progressOn } from './progress.ts';

export type CoverageOptions = {
  readonly runs: number;
  readonly seed: string;
  readonly procedures: string;
  readonly policy?: string;
};

const policiesOf = (given: string | undefined): readonly PolicyName[] => {
  if (given === undefined) return USUAL_POLICIES;
  const known = POLICIES.find((p) => p === given && p !== 'scripted');
  if (known === undefined) throw new Failure(EXIT.usage, '--policy: give passive, random or bayes.');
  return [known];
};

const share = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`;

const table = ({ runs, reached, judged, bad, peaceful }: Coverage): string => {
  const lines = COVERED.flatMap((kind) => {
    const rows = Object.entries(reached[kind]);
    if (rows.length === 0) return [];
    const width = Math.max(...rows.map(([id]) => id.length));
    const met = rows.filter(([, n]) => n > 0).length;
    return [
      `${kind}: ${met} of ${rows.length} reached`,
      ...rows.map(([id, n]) => `  ${id.padEnd(width)}  ${n === 0 ? 'never' : `${n} (${share(n, runs)})`}`),
    ];
  });
  return [
    ...lines,
    ...Object.entries(judged).map(
      ([id, { met, missed }]) =>
        `criterion ${id}: met in ${met} of ${runs} runs (${share(met, runs)}), missed in ${missed}`,
    ),
    `bad end: ${bad} of ${runs} runs (${share(bad, runs)}); peaceful: ${peaceful} (${share(peaceful, runs)})`,
  ].join('\n');
};

/** Prints what the bots reach of a scenario, and in how many runs it ends badly; ends with 1 if anything is never reached. */
export const coverage = async (given: string, options: CoverageOptions): Promise<void> => {
  const policies = policiesOf(options.policy);
  const scenario = await findScenario(given);
  const cards: Cards = options.procedures === 'drawn' ? 'drawn' : (proceduresOf(options.procedures, scenario) ?? []);
  const tell = progressOn();
  const began = performance.now();
  const runs = cover({ scenario, seed: options.seed, runs: options.runs, cards, policies });
  let step = runs.next();
  for (; !step.done; step = runs.next()) {
    const done = step.value;
    const left = ((performance.now() - began) / done) * (options.runs - done);
    tell.at(() => `${scenario.id}: ${done} of ${options.runs} runs, ${Math.ceil(left / MINUTE_MS)} min left`);
  }
  tell.done();
  console.log(table(step.value));
  const never = neverReached(step.value);
  if (never.length > 0)
    throw new Failure(
      EXIT.faulty,
      `never reached in ${options.runs} runs: ${never.map(({ kind, id }) => `${kind} ${id}`).join(', ')}.`,
    );
};
