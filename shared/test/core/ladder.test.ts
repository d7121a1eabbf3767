import { describe, expect, it } from 'vitest';
import { incidentState, rungOf } from '../../src/core/query.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const propose = (side: string, move: string, n = 1) =>
  ({ type: 'proposeMove', decision: `${side}.d${n}`, move, reason: 'because' }) as const;

describe('decisions and the ladder', () => {
  it('[LAD-1] a raising decision takes the side up at once; one that would not raise is refused', () => {
    const t = new TableTop().start().wait(1);
    t.seat('a-leader', propose('A', 'a-accuse'));
    expect(rungOf(t.state, 'A')).toBe(2);
    expect(incidentState(t.state, 'outage', 'A')).toBe('attributed');
    expect(t.seat('a-leader', propose('A', 'a-accuse', 2))).toMatchObject({ rejection: { code: 'move-already-made' } });
  });

  it('[LAD-2] stepping down needs a decision and a cool-down', () => {
    const t = new TableTop().start().wait(1);
    expect(t.seat('a-leader', propose('A', 'a-close'))).toMatchObject({ rejection: { code: 'move-is-irrelevant' } });
    t.seat('a-leader', propose('A', 'a-accuse'));
    t.wait(1.9);
    expect(t.seat('a-leader', propose('A', 'a-close', 2))).toMatchObject({ rejection: { code: 'cool-down-runs' } });
    t.wait(0.1);
    expect(t.seat('a-leader', propose('A', 'a-close', 2)).ok).toBe(true);
    expect(rungOf(t.state, 'A')).toBe(0);
    expect(t.state.ladder.A.peak).toBe(2);
  });

  it('[LAD-3] is taken when the last seat named has concurred', () => {
    const t = new TableTop().start().wait(1);
    t.seat('b-leader', propose('B', 'b-accuse'));
    expect(rungOf(t.state, 'B')).toBe(0);
    expect(t.seat('a-duty', { type: 'concurMove', decision: 'B.d1' })).toMatchObject({
      rejection: { code: 'unknown-item' },
    });
    expect(t.seat('b-leader', { type: 'concurMove', decision: 'B.d1' })).toMatchObject({
      rejection: { code: 'consent-not-yours' },
    });
    expect(t.seat('b-duty', { type: 'concurMove', decision: 'B.d1' }).ok).toBe(true);
    expect(rungOf(t.state, 'B')).toBe(2);
    expect(t.seat('b-duty', { type: 'concurMove', decision: 'B.d1' })).toMatchObject({
      rejection: { code: 'move-already-made' },
    });
  });

  it('[LAD-3] a withdrawn proposal is not taken', () => {
    const t = new TableTop().start().wait(1);
    t.seat('b-leader', propose('B', 'b-accuse'));
    t.seat('b-leader', { type: 'withdrawMove', decision: 'B.d1' });
    expect(t.seat('b-duty', { type: 'concurMove', decision: 'B.d1' })).toMatchObject({
      rejection: { code: 'move-already-made' },
    });
    expect(t.seat('b-leader', propose('B', 'b-accuse', 2)).ok).toBe(true);
  });

  it('[LAD-4] every change of rung names where from, where to and its cause', () => {
    const t = new TableTop().start().wait(1);
    t.seat('a-leader', propose('A', 'a-accuse'));
    const record = t.record('rungChanged');
    expect(record?.event).toEqual({ type: 'rungChanged', side: 'A', from: 0, to: 2 });
    expect(t.records[record?.cause ?? -1]?.event.type).toBe('moveTaken');
  });

  it('[INC-1] an agreed CLOSE closes the incident for both sides', () => {
    const t = new TableTop().start().wait(1);
    expect(incidentState(t.state, 'outage', 'A')).toBe('reported');
    t.seat('a-duty', {
      type: 'fileAssessment',
      incident: 'outage',
      confidence: 'low',
      chances: { attack: 10, fault: 90, third: 0 },
    });
    expect([incidentState(t.state, 'outage', 'A'), incidentState(t.state, 'outage', 'B')]).toEqual([
      'assessed',
      'reported',
    ]);
    t.seat('a-leader', propose('A', 'a-accuse'));
    t.wait(2);
    t.seat('a-leader', propose('A', 'a-close', 2));
    expect([incidentState(t.state, 'outage', 'A'), incidentState(t.state, 'outage', 'B')]).toEqual([
      'closed',
      'reported',
    ]);
    expect(t.record('endingReached')?.event).toMatchObject({ ending: 'calm' });
  });
});
