import { extname } from 'node:path';
import { SIDES } from '@firebreak/shared/base/ids.ts';
import { REJECTIONS } from '@firebreak/shared/base/rejection.ts';
import { MINUTE_MS, minutes } from '@firebreak/shared/base/time.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import { parsePolicies } from '@firebreak/shared/sim/policies.ts';
import { type Outcome, play, type Setup } from '@firebreak/shared/sim/run.ts';
import type { Script } from '@firebreak/shared/sim/script.ts';
import { EXIT, Failure } from './failure.ts';
import { findScenario } from './find-scenario.ts';
import { newFile } from './new-file.ts';
import { proceduresOf } from './procedures.ts';
import { type Progress, progressOn } from './progress.ts';
import { readScript } from './read-script.ts';

export type SimulateOptions = {
  readonly seed: string;
  readonly policy?: string;
  readonly script?: string;
  readonly procedures?: string;
  readonly runs: number;
  readonly out: string;
  readonly force: boolean;
};

const usage = (message: string): Failure => new Failure(EXIT.usage, message);

const policiesOf = ({ policy, script }: SimulateOptions): Setup['policies'] => {
  const named = policy ?? (script === undefined ? undefined : 'scripted');
  if (named === undefined) throw usage('--policy is missing. Name one, or two for sides A and B.');
  const parsed = parsePolicies(named);
  if (!parsed.ok) throw usage(`--policy: ${parsed.error}.`);
  return parsed.value;
};

const scriptOf = async (options: SimulateOptions, policies: Setup['policies'], scenario: Scenario) => {
  const needs = SIDES.filter((side) => policies[side] === 'scripted');
  if (options.script === undefined) {
    if (needs.length > 0) throw usage('--policy scripted needs --script FILE.');
    return undefined;
  }
  const script = await readScript(options.script, scenario);
  const idle = script.steps.find(({ seat }) => scenario.seats.some((s) => s.id === seat && !needs.includes(s.side)));
  if (idle)
    throw usage(`the script moves seat "${idle.seat}", but its side's policy is not scripted. Give --policy scripted.`);
  return script;
};

/** `LOG.jsonl` for one run, `LOG-1.jsonl`, `LOG-2.jsonl`… for more. */
const outOf = (out: string, run: number, runs: number): string => {
  if (runs === 1) return out;
  const ext = extname(out);
  return `${out.slice(0, out.length - ext.length)}-${run}${ext}`;
};

const written = (
  setup: Setup,
  out: string,
  force: boolean,
  tell: Progress,
  label: string,
): Outcome & { records: number } => {
  const file = newFile(out, force);
  let records = 0;
  try {
    const game = play(setup);
    for (let step = game.next(); ; step = game.next()) {
      if (step.done) {
        file.finish();
        return { ...step.value, records };
      }
      const { lines, state } = step.value;
      for (const line of lines) file.write(`${line}\n`);
      records += lines.length;
      const share = Math.floor((100 * state.head.at) / minutes(setup.scenario.length));
      tell.at(() => `${label}: ${share} % of the exercise, ${records} records`);
    }
  } catch (error) {
    file.abandon();
    throw error;
  }
};

const summary = (scenario: Scenario, { state, refusals, commands, records }: Outcome & { records: number }): string => {
  const reached = scenario.endings.filter((e) => state.endings[e.id] !== undefined);
  const rungs = SIDES.map((side) => `${side} ${state.ladder[side].peak}`).join(', ');
  return [
    `${records} records, ${commands} commands, ${refusals.length} refused`,
    `highest rung ${rungs}`,
    reached.length > 0 ? `ending: ${reached.map((e) => e.id).join(', ')}` : 'no ending reached',
  ].join('; ');
};

/** A script must do what it says: every step taken, and the ending it claims. */
const scriptFaults = (file: string, script: Script, { refusals, state }: Outcome): string[] => [
  ...refusals.map(({ at, seat = 'facilitator', command, rejection }) => {
    const meaning = `${rejection.code}${rejection.about === undefined ? '' : ` (${rejection.about})`}`;
    return `${file}: minute ${at / MINUTE_MS}, ${seat}, ${command.type}: ${meaning}. ${REJECTIONS[rejection.code].en}`;
  }),
  ...(script.ending !== undefined && state.endings[script.ending] === undefined
    ? [`${file}: it claims the ending "${script.ending}", which was not reached.`]
    : []),
];

export const simulate = async (given: string, options: SimulateOptions): Promise<void> => {
  const policies = policiesOf(options);
  const scenario = await findScenario(given);
  const procedures = proceduresOf(options.procedures, scenario);
  const script = await scriptOf(options, policies, scenario);
  const tell = progressOn();
  for (let run = 1; run <= options.runs; run++) {
    const seed = options.runs === 1 ? options.seed : `${options.seed}-${run}`;
    const out = outOf(options.out, run, options.runs);
    const setup = { scenario, seed, policies, ...(script && { script }), ...(procedures && { procedures }) };
    const label = options.runs === 1 ? scenario.id : `${scenario.id}, run ${run} of ${options.runs}`;
    const outcome = written(setup, out, options.force, tell, label);
    tell.done();
    console.log(`${out}: seed ${seed}; ${summary(scenario, outcome)}`);
    const faults = script && options.script !== undefined ? scriptFaults(options.script, script, outcome) : [];
    if (faults.length > 0) throw new Failure(EXIT.faulty, faults.join('\n'));
  }
};
