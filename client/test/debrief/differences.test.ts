import { fullScenario } from '@firebreak/shared/testing/full-scenario.ts';
import { TableTop } from '@firebreak/shared/testing/table-top.ts';
import { expect, test } from 'vitest';
import { differencesAt } from '../../src/screens/debrief/differences.ts';
import { sideTablesAt } from '../../src/screens/debrief/rebuild.ts';

const differences = (t: TableTop) => differencesAt({ A: sideTablesAt(t.state, 'A'), B: sideTablesAt(t.state, 'B') });

test('[DEB-3] what came in a side’s name and was none of its doing stands first among what the desks hold differently', () => {
  const t = new TableTop(fullScenario(), { procedures: [] }).start().wait(20.5);
  const called = { about: '2000 0002', readings: { A: { kind: 'rang-here' }, B: { kind: 'never-called' } } };
  expect(differences(t)).toContainEqual(expect.objectContaining(called));
  t.seat('a-duty', { type: 'answerCall', call: Object.keys(sideTablesAt(t.state, 'A').calls)[0] ?? '' });
  t.wait(35);
  const [first, second] = differences(t);
  expect(first).toMatchObject({
    about: 'B-9001',
    readings: { A: { kind: 'arrived' }, B: { kind: 'never-wrote' } },
  });
  expect(second).toMatchObject({ ...called, readings: { A: { kind: 'taken-here' }, B: { kind: 'never-called' } } });
  t.seat('a-duty', { type: 'openMessage', message: 'B-9001' });
  expect(differences(t)[0]).toMatchObject({ about: 'B-9001', readings: { A: { kind: 'opened' } } });
});

test('[DEB-3] a genuine message and a genuine call are no such thing', () => {
  const t = new TableTop(fullScenario({ injects: [] }), { procedures: [] }).start();
  const content = { type: 'CLARIFY', topic: 'safety', precedence: 'ROUTINE', slots: { meaning: 'fault' } } as const;
  t.seat('b-duty', { type: 'sendMessage', message: 'B.m', content: { ...content, number: '1000 0001' } });
  t.seat('b-duty', { type: 'placeCall', call: 'B.c', number: '1000 0002', topic: 'safety' });
  t.wait(0.8);
  expect(Object.keys(sideTablesAt(t.state, 'A').messages)).toEqual(['B-0001']);
  const kinds = differences(t).flatMap(({ readings }) => [readings.A.kind, readings.B.kind]);
  expect(kinds).not.toContain('never-wrote');
  expect(kinds).not.toContain('never-called');
});
