/** Fold of a simulated log beside the same number of steps of our own side machine, and nothing else, in XState. */
import { fold } from '@firebreak/shared/core/fold.ts';
import { MODEL_VERSION } from '@firebreak/shared/machine/model.ts';
import { planOf } from '@firebreak/shared/machine/plan.ts';
import { type Machine, type MachineEvent, start, step } from '@firebreak/shared/machine/step.ts';
import { initialTransition, transition } from 'xstate';
import { libraryScenario, simulatedLog } from '../logs.ts';
import { inTurn, perSecond } from '../measure.ts';
import type { Options } from '../options.ts';
import type { Row } from '../row.ts';

/** Filings that cross a threshold and fall below it again: each step moves the chart, as filings of a side do. */
const filings = (steps: number): readonly MachineEvent[] =>
  Array.from({ length: steps }, (_, i) => ({
    type: 'FILED',
    at: i * 1_000,
    incident: 'worm',
    chances: i % 2 === 0 ? { kestria: 90 } : { kestria: 10 },
  }));

const bareTransition = (machine: Machine, events: readonly MachineEvent[]) => () => {
  let [snapshot] = initialTransition(machine, undefined as never);
  for (const event of events) [snapshot] = transition(machine, snapshot, event as never);
};

const reusedScope = (machine: Machine, events: readonly MachineEvent[]) => () => {
  let { snapshot } = start(machine, undefined);
  for (const event of events) ({ snapshot } = step(machine, snapshot, event));
};

export const measureFold = async ({ quick }: Options): Promise<readonly Row[]> => {
  const scenario = await libraryScenario('which-red-phone');
  const machine = planOf(scenario, MODEL_VERSION).machines.side.A;
  if (machine === undefined) throw new Error('side A has no machine');
  const lines = simulatedLog(scenario, 'random', 'fold');
  const events = filings(lines.length);
  const folded = () => {
    const done = fold(lines);
    if (!done.ok) throw new Error(`record ${done.error.seq}: ${done.error.message}`);
  };
  const rates = inTurn(quick ? 5 : 15, {
    fold: () => perSecond(lines.length, folded),
    transition: () => perSecond(events.length, bareTransition(machine, events)),
    scope: () => perSecond(events.length, reusedScope(machine, events)),
  });
  const note = `A log of ${lines.length} records of which-red-phone, both sides random, its hash chain checked; the machine is this scenario's side A.`;
  return [
    {
      ...{ bench: 'fold', what: 'whole log, hashes checked', ours: rates.fold, unit: 'records/s', note },
      limit: { what: 'XState transition()', value: rates.transition },
      aim: { ratio: 0.7 },
    },
    {
      ...{ bench: 'fold', what: 'for information', ours: rates.fold, unit: 'records/s' },
      limit: { what: 'machine.transition, reused scope', value: rates.scope },
    },
  ];
};
