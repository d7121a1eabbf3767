import { describe, expect, it } from 'vitest';
import { verify } from '../../src/core/verify.ts';
import { aScenario, type ScenarioDocument, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

const call = (t: TableTop, side: 'A' | 'B') => (project(t.state, { kind: 'side', side }) as SideTables).calls['A.c1'];
const place = { type: 'placeCall', call: 'A.c1', number: '2000 0002', topic: 'safety' } as const;
const running = (overrides: Partial<ScenarioDocument> = {}) => new TableTop(aScenario(overrides)).start().wait(1);
const calling = (overrides: Partial<ScenarioDocument> = {}) => {
  const t = running(overrides);
  t.seat('a-duty', place);
  return t;
};
const farEnd = (staffed: 'nobody' | 'wrong-post'): Partial<ScenarioDocument> => ({
  lines: (scenarioDocument().lines ?? []).map((l) =>
    l.id === 'voice'
      ? { ...l, ends: { ...l.ends, B: { ...l.ends.B, staffed, says: { en: 'Bakery', zh: '面包房' } } } }
      : l,
  ),
});

describe('calls', () => {
  it('[CALL-1] rings at the far desk until answered', () => {
    const t = calling();
    expect([call(t, 'A')?.state, call(t, 'B')?.state]).toEqual(['calling', 'ringing']);
    expect(call(t, 'B')).toMatchObject({ number: '1000 0002', listed: true, ringsUntil: 60_000 + 120_000 });
    expect(t.seat('a-duty', { type: 'answerCall', call: 'A.c1' })).toMatchObject({
      rejection: { code: 'call-is-not-yours' },
    });
    t.seat('b-duty', { type: 'answerCall', call: 'A.c1' });
    expect([call(t, 'A')?.state, call(t, 'B')?.state]).toEqual(['connected', 'connected']);
  });

  it('[CALL-1] or refused, with a reason; or unanswered; or hung up', () => {
    const refused = calling();
    refused.seat('b-duty', { type: 'refuseCall', call: 'A.c1', reason: 'no proper atmosphere' });
    expect(call(refused, 'A')).toMatchObject({ state: 'refused', reason: 'no proper atmosphere' });
    const silent = calling().wait(2);
    expect(call(silent, 'A')).toMatchObject({ state: 'unanswered', endedAt: 180_000 });
    expect(silent.seat('b-duty', { type: 'answerCall', call: 'A.c1' })).toMatchObject({
      rejection: { code: 'call-is-over' },
    });
    const hungUp = calling();
    hungUp.seat('a-duty', { type: 'endCall', call: 'A.c1' });
    expect(call(hungUp, 'B')?.state).toBe('unanswered');
    expect(hungUp.seat('a-duty', { ...place, call: 'A.c2' }).ok).toBe(true);
  });

  it('[CALL-2] letting it ring is a record, and the caller sees only that it rings', () => {
    const t = calling();
    const before = JSON.stringify(call(t, 'A'));
    t.seat('b-duty', { type: 'letRing', call: 'A.c1' });
    expect(t.events('callLeftRinging')).toHaveLength(1);
    expect(call(t, 'B')?.state).toBe('left-ringing');
    expect(JSON.stringify(call(t, 'A'))).toBe(before);
  });

  it('[H11] [CALL-10] asks its caller to stand by: both see it, it rings as long again, and that once', () => {
    const t = calling().wait(1);
    t.seat('b-duty', { type: 'standByCall', call: 'A.c1' });
    const until = { stoodByAt: 120_000, ringsUntil: 120_000 + 120_000 };
    expect([call(t, 'A'), call(t, 'B')]).toMatchObject([until, until]);
    expect(t.seat('b-duty', { type: 'standByCall', call: 'A.c1' })).toMatchObject({
      rejection: { code: 'standby-already-used' },
    });
    expect(call(t.wait(1.5), 'A')?.state).toBe('calling');
    const heard = calling().wait(1);
    heard.seat('b-duty', { type: 'standByCall', call: 'A.c1' });
    heard.wait(1.9).seat('b-duty', { type: 'answerCall', call: 'A.c1' });
    expect(call(heard, 'A')?.state).toBe('connected');
    expect(call(t.wait(1), 'A')).toMatchObject({ state: 'unanswered', endedAt: 240_000 });
    expect(verify(t.lines)).toMatchObject({ ok: true });
  });

  it('[CALL-3] on a line that is down, busy, suspended or not for the topic it fails, on record, unseen by the other side', () => {
    const why = (prepare: (t: TableTop) => void, more: Partial<typeof place> = {}) => {
      const t = running();
      prepare(t);
      t.seat('a-duty', { ...place, ...more });
      expect(call(t, 'A')?.state).toBe('failed');
      expect(call(t, 'B')).toBeUndefined();
      return t.events('callFailed').at(-1)?.why;
    };
    expect(why((t) => t.facilitator({ type: 'cutLine', line: 'voice' }))).toBe('down');
    expect(why((t) => t.facilitator({ type: 'suspendLine', line: 'voice', topics: 'all', by: 'A' }))).toBe('suspended');
    expect(why(() => {}, { topic: 'military' as 'safety' })).toBe('topic');
    expect(why((t) => t.seat('b-duty', { ...place, call: 'B.c1', number: '1000 0002' }))).toBe('busy');
  });

  it('[CALL-4] carries words of both sides and ends when either hangs up', () => {
    const t = calling();
    t.seat('b-duty', { type: 'answerCall', call: 'A.c1' });
    t.seat('a-duty', { type: 'speak', call: 'A.c1', words: { lang: 'en', text: 'Is it you?' } });
    t.seat('b-duty', { type: 'speak', call: 'A.c1', words: { lang: 'zh', text: '不是。' } });
    expect(call(t, 'A')?.spoken.map((s) => [s.mine, s.words.text])).toEqual([
      [true, 'Is it you?'],
      [false, '不是。'],
    ]);
    t.seat('b-duty', { type: 'endCall', call: 'A.c1' });
    expect([call(t, 'A')?.state, call(t, 'B')?.state]).toEqual(['ended', 'ended']);
    expect(t.seat('a-duty', { type: 'speak', call: 'A.c1', words: { lang: 'en', text: 'Hello?' } })).toMatchObject({
      rejection: { code: 'call-is-over' },
    });
  });

  it('[LIN-5] a cut ends the call', () => {
    const t = calling();
    t.seat('b-duty', { type: 'answerCall', call: 'A.c1' });
    t.facilitator({ type: 'cutLine', line: 'voice' });
    expect(call(t, 'A')?.state).toBe('ended');
    const ringing = calling();
    ringing.facilitator({ type: 'cutLine', line: 'voice' });
    expect(call(ringing, 'A')?.state).toBe('unanswered');
  });

  it('[LIN-2] an empty room rings out, and the other side never knows', () => {
    const t = calling(farEnd('nobody'));
    expect(call(t, 'A')?.state).toBe('calling');
    expect(call(t, 'B')).toBeUndefined();
    expect(t.seat('b-duty', { type: 'answerCall', call: 'A.c1' })).toMatchObject({
      rejection: { code: 'unknown-item' },
    });
    expect(call(t.wait(2), 'A')?.state).toBe('unanswered');
  });

  it('[LIN-2] a wrong post picks up and says who it is', () => {
    const t = calling(farEnd('wrong-post')).wait(0.25);
    expect(call(t, 'A')).toMatchObject({ state: 'connected', answeredBy: { en: 'Bakery' } });
    expect(call(t, 'B')).toBeUndefined();
    t.seat('a-duty', { type: 'endCall', call: 'A.c1' });
    expect(call(t, 'A')?.state).toBe('ended');
  });
});
