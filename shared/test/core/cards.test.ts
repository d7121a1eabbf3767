import { describe, expect, it } from 'vitest';
import { entry } from '../../src/base/paged.ts';
import { DEFAULT_PARAMETERS } from '../../src/base/parameters.ts';
import { rng } from '../../src/base/rng.ts';
import { idealOf } from '../../src/belief/ideal.ts';
import { Reader } from '../../src/sim/readings.ts';
import { fullScenario } from '../../src/testing/full-scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { MessageRow } from '../../src/view/hotline-rows.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

const MINUTE = 60_000;
const SCENARIO = fullScenario();
const playing = (...cards: string[]) => new TableTop(SCENARIO, { procedures: cards }).start();
const desk = (t: TableTop, side: 'A' | 'B') => project(t.state, { kind: 'side', side }) as unknown as SideTables;
const write = (t: TableTop, type: 'INQUIRY' | 'RFI', number = '2000 0001') => {
  const content = {
    ...{ number, type, topic: 'safety' as const, precedence: 'ROUTINE' as const },
    slots: { incident: 'outage', question: 'yours' },
  };
  expect(t.seat('a-duty', { type: 'sendMessage', message: 'A.m1', content })).toMatchObject({ ok: true });
};
const sent = (t: TableTop): MessageRow => desk(t, 'A').messages['A.m1'] as MessageRow;

describe('cards', () => {
  it('[PRC-5] P4: acknowledging first tells the sender that its message was opened', () => {
    for (const [cards, told] of [
      [[], 'delivered'],
      [['P4'], 'opened'],
    ] as const) {
      const t = playing(...cards);
      write(t, 'INQUIRY');
      t.wait(1);
      expect(sent(t).delivery).toBe('delivered');
      t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
      expect(sent(t).delivery).toBe(told);
    }
  });

  it('[PRC-6] P11: requests bind to the scenario’s times only with the card; other types always do', () => {
    const due = (type: 'INQUIRY' | 'RFI', ...cards: string[]) => {
      const t = playing(...cards);
      write(t, type);
      return (sent(t).dueAt ?? 0) / MINUTE;
    };
    expect(due('RFI', 'P11')).toBe(30);
    expect(due('RFI')).toBe(DEFAULT_PARAMETERS.requestDue);
    expect(due('INQUIRY')).toBe(6);
    expect(due('INQUIRY', 'P11')).toBe(6);
  });

  it('[PRC-7] P12: an act that was announced says half as much, in log-odds, to an ideal reader too', () => {
    const odds = (...cards: string[]) => {
      const t = playing(...cards).wait(7);
      const before = idealOf(t.state, 'A', SCENARIO.incidents[0] as never);
      t.wait(2);
      const after = idealOf(t.state, 'A', SCENARIO.incidents[0] as never);
      return Math.log((after.attack ?? 0) / (after.fault ?? 1)) - Math.log((before.attack ?? 0) / (before.fault ?? 1));
    };
    expect(odds()).toBeCloseTo(Math.log(0.81 / 0.25), 9);
    expect(odds('P12')).toBeCloseTo(Math.log(0.81 / 0.25) / 2, 9);
  });

  it('[PRC-8] P13: each side reads the other’s thresholds, and nobody does without the card', () => {
    expect(desk(playing(), 'A').exchanged).toEqual({});
    const read = desk(playing('P13'), 'A').exchanged;
    expect(Object.keys(read)).toEqual(SCENARIO.thresholds.filter((t) => t.side === 'B').map((t) => t.id));
    expect(Object.values(read)[0]).toMatchObject({ atLeast: SCENARIO.thresholds.find((t) => t.side === 'B')?.atLeast });
    expect(JSON.stringify(read)).not.toContain('filed');
  });

  it('[PRC-9] P14: a retraction notice marks the story it takes back on the boards it reaches, and corrections are taken up', () => {
    const items = (t: TableTop, side: 'A' | 'B') => Object.values(desk(t, side).situation);
    const story = (t: TableTop) => items(t, 'A').find((i) => i.headline.en === 'first-story');
    expect(story(playing().wait(6))).not.toHaveProperty('retractedAt');
    const t = playing('P14').wait(4);
    expect(story(t)).not.toHaveProperty('retractedAt');
    t.wait(2);
    expect(story(t)).toMatchObject({ retractedAt: 5 * MINUTE });
    expect(items(t, 'A').filter((i) => i.retractedAt !== undefined)).toHaveLength(1);
    expect(items(t, 'B').filter((i) => i.retractedAt !== undefined)).toHaveLength(0);
    // What the correction weighs with a reader who is sure of what it reads.
    const weight = (...cards: string[]) => {
      const w = playing(...cards).wait(6);
      const item = items(w, 'A').find((i) => i.headline.en === 'correction');
      w.seat('a-duty', { type: 'openItem', item: item?.id ?? '' });
      const eyes = { noise: 0, pressWeight: 1, capabilityWeight: 1 };
      const reader = new Reader('a-duty', eyes, (stream, entity, n) => rng('seed', stream, entity, n));
      return reader.readings(w.state)[item?.id ?? '']?.[0]?.logLikelihood.attack ?? 0;
    };
    expect(weight()).toBeCloseTo((DEFAULT_PARAMETERS.correction.without / 100) * Math.log(0.2), 9);
    expect(weight('P14')).toBeCloseTo((DEFAULT_PARAMETERS.correction.with / 100) * Math.log(0.2), 9);
  });

  it('[PRC-10] P16: the agreed fallback order is in both directories, with its places', () => {
    const without = desk(playing(), 'B').lines;
    expect(without['1000 0005']).toBeUndefined();
    expect(Object.values(without).some((l) => l.fallback !== undefined)).toBe(false);
    const t = playing('P16');
    expect(desk(t, 'B').lines['1000 0005']).toMatchObject({ fallback: 1 });
    expect(desk(t, 'B').lines['1000 0001']).toMatchObject({ fallback: 2 });
    expect(desk(t, 'A').lines['2000 0002']).not.toHaveProperty('fallback');
    const content = { number: '1000 0005', type: 'TEST', topic: 'safety', precedence: 'ROUTINE', slots: {} } as const;
    expect(t.seat('b-duty', { type: 'sendMessage', message: 'B.m1', content })).toMatchObject({ ok: true });
    const refused = playing().seat('b-duty', { type: 'sendMessage', message: 'B.m1', content });
    expect(refused).toMatchObject({ ok: false, rejection: { code: 'number-not-in-directory' } });
  });

  it('[PRC-11] a card in place that nothing meets changes no record but the opening', () => {
    const quiet = fullScenario({ injects: [], messages: { FREE: {} } });
    const log = (...cards: string[]) => {
      const t = new TableTop(quiet, { procedures: cards }).start().wait(30);
      return t.records.slice(1).map(({ at, event }) => ({ at, event }));
    };
    for (let i = 1; i <= 16; i++) expect(log(`P${i}`)).toEqual(log());
  });

  it('[PRC-12] evidence the other side hands over weighs half with a reader until card P9 shares the standard', () => {
    const weight = (...cards: string[]) => {
      const t = playing(...cards).wait(1.5);
      const content = {
        ...{ number: '1000 0001', type: 'EVIDENCE' as const, topic: 'safety' as const, precedence: 'ROUTINE' as const },
        slots: { incident: 'outage', bundle: 'traces-B', tlp: 'AMBER' },
      };
      expect(t.seat('b-duty', { type: 'sendMessage', message: 'B.e1', content })).toMatchObject({ ok: true });
      t.wait(1);
      t.seat('a-duty', { type: 'openMessage', message: 'B-0001' });
      expect(entry(t.state.messages, 'B.e1')?.openedAt).toBeDefined();
      const eyes = { noise: 0, pressWeight: 1, capabilityWeight: 1 };
      const reader = new Reader('a-duty', eyes, (stream, entity, n) => rng('seed', stream, entity, n));
      return reader.readings(t.state)['message:B-0001']?.[0]?.logLikelihood.attack ?? 0;
    };
    expect(weight('P9')).toBeCloseTo(0.7 * Math.log(0.1), 9);
    expect(weight()).toBeCloseTo(0.35 * Math.log(0.1), 9);
  });
});
