import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { TableTop } from '@firebreak/shared/testing/table-top.ts';
import { ownReplay } from '@firebreak/shared/view/own-replay.ts';
import { project } from '@firebreak/shared/view/project.ts';
import { expect, test } from 'vitest';
import { momentsOf } from '../../src/screens/replay/moments.ts';

const framesOf = (records: readonly LogRecord[]) => records.flatMap(ownReplay('a-duty')).filter((f) => f !== undefined);

test('[R4] a participant’s replay begins with the start and ends with what the seat’s page held last', () => {
  const table = new TableTop(aScenario()).start();
  table.wait(3);
  table.seat('a-duty', {
    ...{ type: 'fileAssessment', incident: 'outage', confidence: 'low' },
    chances: { attack: 40, fault: 40, third: 20 },
  });
  table.facilitator({ type: 'endExercise' });
  const moments = momentsOf(framesOf(table.records));
  expect(moments[0]?.at).toBe(0);
  expect(moments[0]?.tables).toMatchObject({ exercise: { it: { phase: 'running' } } });
  const last = moments[moments.length - 1]?.tables;
  expect(last).toEqual({
    ...project(table.state, { kind: 'side', side: 'A' }),
    ...project(table.state, { kind: 'seat', seat: 'a-duty', side: 'A' }),
  });
  // What did not change between two moments is the same table, so that a page draws only what moved.
  const shared = moments.filter((m, i) => i > 0 && m.tables.rungs === moments[i - 1]?.tables.rungs);
  expect(shared.length).toBeGreaterThan(0);
});

test('[R4] an exercise that ended before it began has nothing to see again', () => {
  const table = new TableTop(aScenario());
  table.facilitator({ type: 'endExercise' });
  expect(momentsOf(framesOf(table.records))).toEqual([]);
});
