import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/log/command.ts';
import { chronicleOf } from '../../src/report/chronicle.ts';
import { evidenceOf } from '../../src/report/evidence.ts';
import type { Evidence } from '../../src/report/finding.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { type MeasureId, measuresOf } from '../../src/report/measures.ts';
import { tellRecord } from '../../src/report/tell-record.ts';
import { scenario } from '../../src/scenario/scenario.ts';
import { scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const evidence = (table: TableTop): Evidence => {
  const chronicle = chronicleOf(table.records);
  if (!chronicle) throw new Error('no opening');
  return evidenceOf(chronicle);
};
const findings = (table: TableTop) => findingsOf(evidence(table));
const found = (table: TableTop, start: string) => findings(table).filter((f) => f.id.startsWith(start));
const measure = (table: TableTop, id: MeasureId, side?: 'A' | 'B') =>
  measuresOf(evidence(table)).find((m) => m.id === id && m.side === side);

const file = (attack: number): Command => ({
  type: 'fileAssessment',
  incident: 'outage',
  chances: { attack, fault: 80 - attack, third: 20 },
  confidence: 'low',
});
const send = (
  table: TableTop,
  from: 'A' | 'B',
  id: string,
  type: 'INQUIRY' | 'CLARIFY',
  slots: Record<string, string>,
) => {
  const [duty, leader] = from === 'A' ? ['a-duty', 'a-leader'] : ['b-duty', 'b-leader'];
  const content = {
    ...{ number: from === 'A' ? '2000 0001' : '1000 0001', type, topic: 'technical' as const },
    ...{ precedence: 'ROUTINE' as const, slots },
  };
  table.seat(duty, { type: 'draftMessage', message: `${from}.${id}`, content });
  table.seat(leader, { type: 'approveMessage', message: `${from}.${id}` });
  table.seat(duty, { type: 'transmitMessage', message: `${from}.${id}` });
  table.wait(1);
};
const ask = { incident: 'outage', question: 'yours' };
const begun = () => new TableTop().start().wait(1.5);

describe('findings', () => {
  test('[REP-1] a rung climbed on a false belief names the step, the trip and the filing', () => {
    const table = begun();
    table.seat('a-duty', file(70));
    table.wait(6);
    const [finding] = found(table, 'false-rung:');
    expect(finding?.headline.en).toBe('Aldara: rung 3 on a false belief');
    const types = finding?.records.map((seq) => table.records[seq]?.event.type);
    expect(types).toEqual(['rungChanged', 'thresholdTripped', 'thresholdPressing', 'assessmentFiled']);
    expect(measure(table, 'falseRungs', 'A')?.value).toBe(1);
    expect(measure(table, 'unwarranted', 'A')?.value).toBe(1);
    expect(measure(table, 'missed', 'A')?.value).toBe(0);
  });

  test('[REP-1] a rung climbed on a true belief is no finding', () => {
    const document = scenarioDocument();
    const [incident] = document.incidents;
    const table = new TableTop(scenario.parse({ ...document, incidents: [{ ...incident, truth: 'attack' }] }));
    table.start().wait(1.5);
    table.seat('a-duty', file(70));
    table.wait(6);
    expect(found(table, 'false-rung:')).toEqual([]);
    expect(measure(table, 'falseRungs', 'A')?.value).toBe(0);
    expect(measure(table, 'peakRung', 'A')?.value).toBe(3);
  });

  test('[REP-1] a true threat held low at the end is missed where the inbox pointed to it', () => {
    const document = scenarioDocument();
    const [incident] = document.incidents;
    const table = new TableTop(scenario.parse({ ...document, incidents: [{ ...incident, truth: 'attack' }] }));
    table.start().wait(5);
    table.seat('a-duty', file(10));
    expect(found(table, 'missed:A')).toHaveLength(1);
    expect(measure(table, 'missed', 'A')?.value).toBe(1);
    expect(measure(table, 'unwarranted', 'A')?.value).toBe(0);
  });

  test('[REP-1] a question filed as a TEST is told with how long, until it was opened', () => {
    const document = scenarioDocument();
    const misfiling = {
      id: 'slot',
      title: { en: 'Slot', zh: '测试' },
      trigger: { at: 2 },
      effects: [
        {
          unless: { procedure: 'P4' },
          transmit: {
            ...{ message: 'leaders', line: 'text', from: 'B' as const, type: 'INQUIRY' as const },
            ...{ topic: 'technical' as const, slots: ask, filedAs: 'TEST' as const },
          },
        },
      ],
    };
    const table = new TableTop(scenario.parse({ ...document, injects: [...(document.injects ?? []), misfiling] }));
    table.start().wait(3);
    table.seat('a-duty', { type: 'reply', message: 'B-0001', word: 'ROGER', slots: {} });
    table.wait(20);
    table.seat('a-duty', { type: 'openMessage', message: 'B-0001' });
    const [finding] = found(table, 'misfiled:');
    expect(finding?.headline.en).toBe('A real question was filed as a TEST for 21 min');
    expect(finding?.detail.en).toContain('Card P4 was off');
    expect(measure(table, 'firstContact')?.value).toBeUndefined();
  });

  test('[REP-1] a late answer and a missing one are told apart', () => {
    const table = begun();
    send(table, 'A', 'late', 'INQUIRY', ask);
    send(table, 'A', 'never', 'INQUIRY', ask);
    table.wait(8);
    table.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    table.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'NEGATIVE', slots: {} });
    expect(found(table, 'late:B').map((f) => f.headline.en)).toEqual(['Kestria answered A-0001 INQUIRY LATE']);
    expect(found(table, 'no-answer:B').map((f) => f.headline.en)).toEqual(['A-0002 INQUIRY to Kestria: NO ANSWER']);
    expect(measure(table, 'lateAnswers', 'B')?.value).toBe(1);
  });

  test('[REP-1] a call left to ring out is told, an answered one is not', () => {
    const table = begun();
    table.seat('a-duty', { type: 'placeCall', call: 'A.c1', number: '2000 0002', topic: 'technical' });
    table.wait(3);
    table.seat('a-duty', { type: 'placeCall', call: 'A.c2', number: '2000 0002', topic: 'technical' });
    table.seat('b-duty', { type: 'answerCall', call: 'A.c2' });
    expect(found(table, 'call:').map((f) => f.id)).toEqual(['call:A.c1']);
    expect(measure(table, 'unansweredCalls', 'B')?.value).toBe(1);
    expect(measure(table, 'firstContact')?.records).toEqual([table.record('callAnswered')?.seq]);
  });

  test('[REP-1] a CLARIFY answered with another meaning tells how long one word meant two things', () => {
    const table = begun();
    send(table, 'B', 'ask', 'INQUIRY', ask);
    table.wait(2);
    send(table, 'A', 'read', 'CLARIFY', { meaning: 'fault' });
    table.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    table.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'NEGATIVE', slots: {} });
    const [finding] = found(table, 'wording:');
    expect(finding?.sentence.en).toContain('Aldara read B-0001 INQUIRY as “a fault in our own network”');
  });

  test('[REP-1] an answer in time after which the asker came down is a strength, and so is a held threshold', () => {
    const table = begun();
    table.seat('a-duty', file(60));
    table.seat('a-leader', { type: 'holdThreshold', threshold: 'a-alert', reason: 'Ask first.' });
    send(table, 'A', 'ask', 'INQUIRY', ask);
    table.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    table.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'NEGATIVE', slots: {} });
    table.seat('a-duty', file(20));
    expect(found(table, 'worked:').map((f) => f.kind)).toEqual(['strength']);
    expect(found(table, 'hold:').map((f) => f.detail.en)).toEqual(['“Ask first.”']);
  });

  test('[REP-1] every finding and measure stands on records that exist, in both languages', () => {
    const table = begun();
    table.seat('a-duty', file(70));
    send(table, 'A', 'ask', 'INQUIRY', ask);
    table.wait(20);
    const all = findings(table);
    expect(all.length).toBeGreaterThan(1);
    for (const f of all) {
      expect(f.records[0]).toBe(f.seq);
      for (const seq of f.records) expect(table.records[seq]?.seq).toBe(seq);
      for (const t of [f.headline, f.sentence, f.detail]) expect([t.en, t.zh].every((s) => s !== '')).toBe(true);
    }
    for (const m of measuresOf(evidence(table))) for (const seq of m.records) expect(table.records[seq]?.seq).toBe(seq);
  });

  test('[REP-1] every record has words in both languages', () => {
    const table = begun();
    table.seat('a-duty', file(70));
    table.wait(20);
    const { names } = evidence(table);
    for (const record of table.records) {
      const told = tellRecord(record, names);
      expect(told.en).not.toMatch(/^$|undefined|xstate/);
      expect(told.zh).not.toMatch(/^$|undefined|xstate/);
    }
  });
});

describe('measures', () => {
  test('[REP-1] misperception is the time average of the Brier score since the first report', () => {
    const table = new TableTop().start().wait(1);
    table.wait(4);
    table.seat('a-duty', file(0));
    table.wait(4);
    table.facilitator({ type: 'endExercise' });
    // Prior 30/50/20 from minute 1 to 5: .09 + .25 + .04 = .38; then 0/80/20: .04 + .04 = .08.
    const m = measuresOf(evidence(table)).find((x) => x.id === 'misperception' && x.side === 'A');
    expect(m?.value).toBeCloseTo((0.38 * 4 + 0.08 * 4) / 8, 6);
    expect(measure(table, 'bias', 'A')?.value).toBe(0);
    expect(measure(table, 'brierEnd', 'A')?.value).toBeCloseTo(0.08, 6);
  });
});
