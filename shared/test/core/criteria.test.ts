import { describe, expect, it } from 'vitest';
import { verdictsOf } from '../../src/core/criteria.ts';
import { phaseOf } from '../../src/core/query.ts';
import type { State } from '../../src/core/state.ts';
import { verify } from '../../src/core/verify.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import type { Criterion } from '../../src/scenario/criterion.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { aScenario } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const label = { en: 'Judged', zh: '评判' };
const filed = (atLeast: number) => ({
  filed: { side: 'A' as const, incident: 'outage', hypothesis: 'attack', atLeast },
});
const RUNG = { rung: { side: 'A' as const, atLeast: 1 } };

const judge = (...criteria: readonly Criterion['is'][]): Scenario => ({
  ...aScenario(),
  criteria: criteria.map((is, i) => ({ id: `c${i}`, text: label, is })),
});

const files = (table: TableTop, attack: number): void => {
  const done = table.seat('a-duty', {
    ...{ type: 'fileAssessment', incident: 'outage', confidence: 'low' },
    chances: { attack, fault: 100 - attack, third: 0 },
  });
  if (!done.ok) throw new Error(JSON.stringify(done.rejection));
};

const verdicts = (state: State, now: number): readonly (string | number | undefined)[][] =>
  verdictsOf(state, now, phaseOf(state)).map(({ verdict, at }) => [verdict, at]);

describe('temporal criteria', () => {
  it('[CRT-1] first at, within, before and never are judged by when their conditions first held', () => {
    const table = new TableTop(
      judge(
        { firstAt: filed(50) },
        { within: { minutes: 5, comes: filed(50) } },
        { within: { minutes: 1, of: filed(40), comes: filed(50) } },
        { within: { minutes: 10, of: filed(90), comes: filed(50) } },
        { before: { this: filed(50), that: RUNG } },
        { never: filed(50) },
        { never: RUNG },
      ),
    ).start();
    expect(verdicts(table.state, 0).map(([verdict]) => verdict)).toEqual(Array(7).fill('open'));
    table.wait(3);
    files(table, 40);
    table.wait(3);
    const at = table.state.head.at;
    files(table, 55);
    const filedAt = table.state.head.at;
    expect(filedAt).toBeGreaterThanOrEqual(at);
    expect(verdicts(table.state, filedAt).map(([verdict]) => verdict)).toEqual([
      ...['met', 'missed', 'missed', 'open', 'met', 'missed', 'open'],
    ]);
    expect(verdicts(table.state, filedAt)[0]).toEqual(['met', filedAt]);
    const [first] = verdictsOf(table.state, filedAt, 'running');
    expect(table.records[first?.records[0] ?? -1]?.event).toMatchObject({ type: 'assessmentFiled' });
    table.facilitator({ type: 'endExercise' });
    expect(verdicts(table.state, filedAt).map(([verdict]) => verdict)).toEqual([
      ...['met', 'missed', 'missed', 'idle', 'met', 'missed', 'met'],
    ]);
  });

  it('[CRT-1] a deadline that passes without a record is missed by the clock alone', () => {
    const table = new TableTop(judge({ within: { minutes: 5, comes: filed(50) } })).start();
    expect(verdicts(table.state, 5 * 60_000)).toEqual([['open', undefined]]);
    expect(verdicts(table.state, 5 * 60_000 + 1)).toEqual([['missed', undefined]]);
  });

  it('[CRT-2] a replay of the log judges as live; a scenario without criteria keeps nothing of them', () => {
    const table = new TableTop(judge({ firstAt: filed(50) }, { never: { not: RUNG } })).start();
    table.wait(3);
    files(table, 60);
    table.facilitator({ type: 'endExercise' });
    const again = verify(table.lines, () => {});
    if (!again.ok) throw new Error(again.fault.message);
    expect(verdicts(again.state, again.state.head.at)).toEqual(verdicts(table.state, table.state.head.at));
    // What already holds at the start is judged then.
    expect(verdicts(table.state, table.state.head.at)[1]).toEqual(['missed', 0]);
    expect(new TableTop(aScenario()).start().state.criteria).toBeUndefined();
  });

  it('[CRT-3] an unknown id in a criterion is a fault with its path; so is one id twice', () => {
    const twice = judge({ never: { tripped: 'nowhere' } }, { never: RUNG });
    const read = checkScenario({ ...twice, criteria: twice.criteria?.map((c) => ({ ...c, id: 'same' })) });
    const paths = read.ok ? [] : read.error.map(({ path }) => path.join('.'));
    expect(paths.some((path) => path.startsWith('criteria.0.is.never'))).toBe(true);
    expect(paths.some((path) => path === 'criteria.1.id')).toBe(true);
  });
});
