import { rng } from '../base/rng.ts';
import { randomCommand } from './random-command.ts';
import { aScenario } from './scenario.ts';
import { TableTop } from './table-top.ts';

const scenario = aScenario();

/** A lively exercise of random, mostly legal commands: the same seed gives the same lines. */
export const playedLog = (seed: string, operations: number, onBatch: (t: TableTop) => void = () => {}): TableTop => {
  const r = rng(seed, 'played');
  const t = new TableTop(scenario, { seed, exercise: `played-${seed}`, procedures: ['P4'] });
  t.onBatch = () => onBatch(t);
  t.start();
  for (let i = 0; i < operations; i++) {
    if (r.next() < 0.15) t.wait(r.next());
    const { command, actor } = randomCommand(r, t.state);
    if (command.type === 'endExercise' || command.type === 'closeExercise') continue;
    t.ask(command, actor);
    if (command.type === 'pauseExercise') t.facilitator({ type: 'resumeExercise' });
  }
  t.facilitator({ type: 'endExercise' });
  return t;
};
