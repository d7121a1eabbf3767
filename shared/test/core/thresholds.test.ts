import { describe, expect, it } from 'vitest';
import { rungOf, thresholdState } from '../../src/core/query.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';

const filing = (attack: number) =>
  ({
    type: 'fileAssessment',
    incident: 'outage',
    confidence: 'moderate',
    chances: { attack, fault: 100 - attack, third: 0 },
  }) as const;

/** Both sides have heard of the incident. */
const reported = () => new TableTop().start().wait(1);
const pressing = () => {
  const t = reported();
  t.seat('a-duty', filing(60));
  return t;
};
const answeredInquiry = (t: TableTop) => {
  const slots = { incident: 'outage', question: 'yours' };
  const content = { number: '2000 0001', type: 'INQUIRY', topic: 'safety', precedence: 'IMMEDIATE', slots } as const;
  t.seat('a-duty', { type: 'draftMessage', message: 'A.m1', content });
  t.seat('a-leader', { type: 'approveMessage', message: 'A.m1' });
  t.seat('a-duty', { type: 'transmitMessage', message: 'A.m1' });
  t.wait(0.5);
  t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
  t.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'NEGATIVE', slots: {} });
};

describe('assessments', () => {
  it('[BEL-1] whole percents of each hypothesis, summing to 100', () => {
    const t = reported();
    const file = (chances: Record<string, number>) =>
      t.seat('a-duty', { type: 'fileAssessment', incident: 'outage', chances, confidence: 'low' });
    expect(file({ attack: 50, fault: 49, third: 0 })).toMatchObject({
      rejection: { code: 'assessment-must-sum-to-100' },
    });
    expect(file({ attack: 100 })).toMatchObject({ rejection: { code: 'assessment-names-other-hypotheses' } });
    expect(file({ attack: 50, fault: 50, aliens: 0 })).toMatchObject({
      rejection: { code: 'assessment-names-other-hypotheses' },
    });
    expect(file({ attack: 50, fault: 50, third: 0 }).ok).toBe(true);
  });

  it('[BEL-1] its note stands with it, for its own side alone', () => {
    const t = reported();
    t.seat('a-duty', { ...filing(40), note: 'the log is thin' });
    const sent = (side: 'A' | 'B') => JSON.stringify(project(t.state, { kind: 'side', side }));
    expect([sent('A').includes('the log is thin'), sent('B').includes('the log is thin')]).toEqual([true, false]);
  });

  it('[BEL-2] only of an incident that has been reported to that side', () => {
    const t = new TableTop().start();
    expect(t.seat('a-duty', filing(60))).toMatchObject({ rejection: { code: 'incident-not-reported' } });
  });
});

describe('thresholds', () => {
  it('[THR-1] press on the side’s own filing, whatever is true and whatever the other side files', () => {
    const t = reported();
    t.seat('b-duty', filing(90));
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('clear');
    expect(thresholdState(t.state, 'B', 'b-alert')).toBe('pressing');
    t.seat('a-duty', filing(54));
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('clear');
    t.seat('a-duty', filing(55));
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('pressing');
  });

  it('[THR-2] trip when the window has run, and the side climbs, each record with its cause', () => {
    const t = pressing();
    t.wait(4.99);
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('pressing');
    t.wait(0.01);
    expect([thresholdState(t.state, 'A', 'a-alert'), rungOf(t.state, 'A')]).toEqual(['tripped', 3]);
    const rung = t.record('rungChanged');
    const tripped = t.records[rung?.cause ?? -1];
    expect(tripped?.event).toEqual({ type: 'thresholdTripped', threshold: 'a-alert', side: 'A' });
    expect(t.records[tripped?.cause ?? -1]?.event.type).toBe('timerFired');
    expect(rungOf(t.state, 'B')).toBe(0);
  });

  it('[THR-3] a filing below clears it, and its window is forgotten', () => {
    const t = pressing().wait(4);
    t.seat('a-duty', filing(40));
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('clear');
    expect(rungOf(t.wait(10).state, 'A')).toBe(0);
    t.seat('a-duty', filing(70));
    expect(rungOf(t.wait(4.9).state, 'A')).toBe(0);
    expect(rungOf(t.wait(0.2).state, 'A')).toBe(3);
  });

  it('[THR-4] the leader may hold it, with a reason; afterwards its window runs anew', () => {
    const t = pressing().wait(3);
    expect(t.seat('a-duty', { type: 'holdThreshold', threshold: 'a-alert', reason: 'x' })).toMatchObject({
      rejection: { code: 'seat-has-no-authority' },
    });
    t.seat('a-leader', { type: 'holdThreshold', threshold: 'a-alert', reason: 'their answer is due' });
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('held');
    expect(t.state.thresholds['a-alert']?.reason).toBe('their answer is due');
    t.wait(3.9);
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('held');
    t.wait(0.2);
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('pressing');
    expect(rungOf(t.wait(5).state, 'A')).toBe(3);
  });

  it('[THR-4] a released hold presses at once', () => {
    const t = pressing();
    t.seat('a-leader', { type: 'holdThreshold', threshold: 'a-alert', reason: 'wait' });
    t.seat('a-leader', { type: 'releaseThreshold', threshold: 'a-alert' });
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('pressing');
  });

  it('[THR-5] an accepted explanation answers it; only a higher filing presses again', () => {
    const t = pressing();
    answeredInquiry(t);
    expect(t.seat('a-leader', { type: 'acceptExplanation', threshold: 'a-alert', message: 'A.m1' }).ok).toBe(true);
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('answered');
    t.seat('a-duty', filing(60));
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('answered');
    expect(rungOf(t.wait(20).state, 'A')).toBe(0);
    t.seat('a-duty', filing(61));
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('pressing');
  });

  it('[THR-6] an explanation is the other side’s own and of a type the threshold names', () => {
    const t = pressing();
    const accept = (message: string) =>
      t.seat('a-leader', { type: 'acceptExplanation', threshold: 'a-alert', message });
    expect(accept('A.m1')).toMatchObject({ rejection: { code: 'explanation-does-not-answer' } });
    const content = {
      number: '2000 0001',
      type: 'INQUIRY',
      topic: 'safety',
      precedence: 'ROUTINE',
      slots: { incident: 'outage', question: 'yours' },
    } as const;
    t.seat('a-duty', { type: 'draftMessage', message: 'A.m1', content });
    expect(accept('A.m1')).toMatchObject({ rejection: { code: 'explanation-does-not-answer' } });
    const t2 = pressing();
    answeredInquiry(t2);
    expect(t2.seat('a-leader', { type: 'acceptExplanation', threshold: 'b-alert', message: 'A.m1' })).toMatchObject({
      rejection: { code: 'threshold-is-not-pressing' },
    });
  });

  it('[THR-7] clears when its rung is reached another way', () => {
    const same = { en: 'Alert now', zh: '立即戒备' };
    const move = { id: 'a-alert-now', side: 'A', label: same, describe: same, raise: 4 } as const;
    const direct = new TableTop(aScenario({ moves: [...(scenarioDocument().moves ?? []), move] })).start().wait(1);
    direct.seat('a-duty', filing(60));
    direct.seat('a-leader', { type: 'proposeMove', decision: 'A.d1', move: 'a-alert-now', reason: 'now' });
    expect(thresholdState(direct.state, 'A', 'a-alert')).toBe('clear');
    expect(rungOf(direct.wait(10).state, 'A')).toBe(4);
    expect(direct.events('thresholdTripped')).toHaveLength(0);
  });
});
