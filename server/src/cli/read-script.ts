import { readFile } from 'node:fs/promises';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import { type Script, script } from '@firebreak/shared/sim/script.ts';
import { LineCounter, parseDocument } from 'yaml';
import { EXIT, Failure, ioFailure } from './failure.ts';

const faulty = (file: string, faults: readonly string[]): Failure =>
  new Failure(EXIT.faulty, faults.map((f) => `${file}: ${f}`).join('\n'));

/** What a script names that its scenario does not have. */
const strangers = (read: Script, scenario: Scenario): string[] => {
  if (read.scenario !== scenario.id)
    return [`it is written for the scenario "${read.scenario}", not "${scenario.id}". Give that scenario.`];
  const seats = scenario.seats.map((s) => s.id);
  const endings = scenario.endings.map((e) => e.id);
  return [
    ...read.steps.flatMap(({ seat }, i) =>
      seat === undefined || seats.includes(seat)
        ? []
        : [`steps[${i}].seat: there is no seat "${seat}"; there is: ${seats.join(', ')}.`],
    ),
    ...(read.ending === undefined || endings.includes(read.ending)
      ? []
      : [`ending: there is no ending "${read.ending}"; there is: ${endings.join(', ')}.`]),
  ];
};

/** A script, whole, or a `Failure` with every fault in it. */
export const readScript = async (file: string, scenario: Scenario): Promise<Script> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw ioFailure(file, error);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  if (document.errors.length > 0)
    throw faulty(
      file,
      document.errors.map((e) => `line ${lines.linePos(e.pos[0]).line}: this is not valid YAML: ${e.message}`),
    );
  const parsed = script.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success)
    throw faulty(
      file,
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the script'}: ${issue.message}`),
    );
  const unknown = strangers(parsed.data, scenario);
  if (unknown.length > 0) throw faulty(file, unknown);
  return parsed.data;
};
