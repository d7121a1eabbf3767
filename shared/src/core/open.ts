import type { Text } from '../base/text.ts';
import type { EventOf } from '../log/event.ts';
import { hashLine } from '../log/hash-line.ts';
import { encodeRecord, type LogRecord, RECORD_VERSION } from '../log/record.ts';
import { MODEL_VERSION } from '../machine/model.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Batch } from './batch.ts';
import { drawCards } from './draw-cards.ts';
import { begin } from './evolve.ts';
import type { SettleStamp } from './settle.ts';

export type Opening = {
  readonly exercise: string;
  readonly scenario: Scenario;
  /** Cards in place; absent: as the scenario says. */
  readonly procedures?: readonly string[];
  /** Cards are drawn by the seed instead; `hidden`: from the facilitator too, until the exercise has ended. */
  readonly drawn?: 'shown' | 'hidden';
  readonly seed: string;
  /** Not live: to be wiped when it is closed. */
  readonly rehearsal?: true;
  /** In place of the scenario's own. */
  readonly marking?: Text;
};

/** The first record: the whole scenario, the condition, the seed and the model version, so a log opens anywhere. */
export const openExercise = (opening: Opening, stamp: Omit<SettleStamp, 'at'>): Batch => {
  const { exercise, scenario, seed, drawn, rehearsal, marking } = opening;
  const known = scenario.procedures.map((p) => p.id);
  const chosen = opening.procedures
    ? known.filter((id) => opening.procedures?.includes(id))
    : scenario.procedures.filter((p) => p.inPlace).map((p) => p.id);
  const procedures = drawn ? [...drawCards(scenario, seed)] : chosen;
  const event: EventOf<'exerciseOpened'> = {
    ...{
      type: 'exerciseOpened',
      exercise,
      scenario,
      condition: { procedures, ...(drawn && { drawn }) },
      seed,
      model: MODEL_VERSION,
      ...(rehearsal && { rehearsal }),
      ...(marking && { marking }),
    },
  };
  const record: LogRecord = {
    ...{ exercise, seq: 0, at: 0, wall: stamp.wall, actor: stamp.actor },
    ...(stamp.commandId !== undefined && { commandId: stamp.commandId }),
    ...{ v: RECORD_VERSION, prev: '', event },
  };
  const line = encodeRecord(record);
  const state = { ...begin(event, stamp.wall), head: { seq: 0, hash: hashLine(line), at: 0 } };
  return { state, records: [record], lines: [line] };
};
