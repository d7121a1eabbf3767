import { rng } from '../base/rng.ts';
import type { Command } from '../log/command.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { randomCommand } from './random-command.ts';
import { TableTop } from './table-top.ts';

/** Ends the exercise, or stands its clock: a long log needs neither. */
const ENDING: ReadonlySet<Command['type']> = new Set(['endExercise', 'closeExercise', 'pauseExercise', 'jumpClock']);

/** One exercise that goes on until its log has so many records, of random, mostly legal commands of all seats. */
export const longLog = (scenario: Scenario, records: number): readonly string[] => {
  const r = rng('long', 'bench');
  const table = new TableTop(scenario, { exercise: 'long', procedures: scenario.procedures.map((p) => p.id) });
  table.start();
  while (table.lines.length < records) {
    if (r.next() < 0.1) table.wait(r.next() * 0.2);
    const { command, actor } = randomCommand(r, table.state);
    if (!ENDING.has(command.type)) table.ask(command, actor);
  }
  return table.lines.slice(0, records);
};
