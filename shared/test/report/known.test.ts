import { expect, test } from 'vitest';
import type { LogRecord } from '../../src/log/record.ts';
import { chronicleOf } from '../../src/report/chronicle.ts';
import { evidenceOf } from '../../src/report/evidence.ts';
import { knownAt } from '../../src/report/known.ts';
import { tellRecord } from '../../src/report/tell-record.ts';
import { aScenario } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const known = (table: TableTop) => {
  const chronicle = chronicleOf(table.records);
  if (!chronicle) throw new Error('no opening');
  return knownAt(table.state, chronicle);
};

const names = (table: TableTop) => {
  const chronicle = chronicleOf(table.records);
  if (!chronicle) throw new Error('no opening');
  return evidenceOf(chronicle).names;
};

test('[R4] a thing is known to a seat once it has opened what was put before it, not when it was delivered', () => {
  const table = new TableTop(aScenario()).start();
  table.wait(1.5);
  const first = Object.values(table.state.situation.A)[0];
  if (!first) throw new Error('the scenario tells side A nothing in its first minute and a half');
  const of = () => known(table).find((f) => f.id === `A:${first.id}`);
  expect(of()?.by.map((b) => [b.seat, b.toldAt, b.opened])).toEqual([
    ['a-leader', first.at, undefined],
    ['a-duty', first.at, undefined],
  ]);
  table.seat('a-duty', { type: 'openItem', item: first.id });
  const { seq, at } = table.records[table.records.length - 1] ?? {};
  // A record of it says what was opened, not its number.
  const told = tellRecord(table.records[seq ?? 0] as LogRecord, names(table));
  expect(told.en).toBe(`opens “${first.headline.en}”`);
  const [leader, duty] = of()?.by ?? [];
  expect(duty?.opened).toEqual({ at, seq });
  expect(leader?.opened).toBeUndefined();
  // The other side’s item of the same number is another thing.
  for (const fact of known(table).filter((f) => f.side === 'B')) expect(fact.by.every((b) => !b.opened)).toBe(true);
});
