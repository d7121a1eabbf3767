import { describe, expect, it } from 'vitest';
import { incidentState, injectArmed, injectPlan } from '../../src/core/query.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';

const firedAt = (t: TableTop, inject: string) =>
  t.records.find((r) => r.event.type === 'injectFired' && r.event.inject === inject)?.at;
const accuse = { type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'evidence' } as const;

describe('injects', () => {
  it('[INJ-1] fires at its time', () => {
    expect(firedAt(new TableTop().start().wait(5), 'trains')).toBe(60_000);
  });

  it('[INJ-2] fires its delay after the one before it', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'fireInject', inject: 'trains' });
    t.wait(5);
    expect(firedAt(t, 'log')).toBe(120_000);
  });

  it('[INJ-3] fires when its condition first holds', () => {
    const t = new TableTop().start().wait(2);
    expect(firedAt(t, 'heard')).toBeUndefined();
    t.seat('a-leader', accuse);
    expect(firedAt(t, 'heard')).toBe(120_000);
    const record = t.record('injectFired');
    expect(t.records[record?.cause ?? -1]?.event.type).toBe('injectConditionMet');
  });

  it('[INJ-3] not before its from, and lapses at its until', () => {
    const when = { moved: { side: 'A', move: 'a-accuse' } } as const;
    const [first, ...rest] = scenarioDocument().injects ?? [];
    const guarded = (from: number, until: number) =>
      aScenario({
        injects: [
          ...(first ? [first] : []),
          ...rest.map((i) => (i.id === 'heard' ? { ...i, trigger: { when, from, until } } : i)),
        ],
      });
    const early = new TableTop(guarded(4, 10)).start().wait(2);
    early.seat('a-leader', accuse);
    expect(firedAt(early, 'heard')).toBeUndefined();
    expect(firedAt(early.wait(3), 'heard')).toBe(240_000);
    const late = new TableTop(guarded(4, 10)).start().wait(11);
    late.seat('a-leader', accuse);
    expect(late.record('injectLapsed')?.at).toBe(600_000);
    expect(firedAt(late, 'heard')).toBeUndefined();
  });

  it('[INJ-4] fire now is now, also while paused, and once', () => {
    const t = new TableTop().start().wait(0.5);
    t.facilitator({ type: 'pauseExercise', reason: 'x' });
    t.wait(60);
    expect(t.facilitator({ type: 'fireInject', inject: 'trains' }).ok).toBe(true);
    expect(firedAt(t, 'trains')).toBe(30_000);
    expect(Object.keys(t.state.situation.A)).toHaveLength(1);
    expect(t.facilitator({ type: 'fireInject', inject: 'trains' })).toMatchObject({
      rejection: { code: 'inject-already-fired' },
    });
    t.facilitator({ type: 'resumeExercise' });
    t.wait(5);
    expect(t.events('injectFired').filter((e) => e.inject === 'trains')).toHaveLength(1);
  });

  it('[INJ-5] held it does not fire; released it fires at once if its time has passed', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'holdInject', inject: 'trains' });
    t.wait(3);
    expect(firedAt(t, 'trains')).toBeUndefined();
    t.facilitator({ type: 'releaseInject', inject: 'trains' });
    expect(firedAt(t, 'trains')).toBe(180_000);
  });

  it('[INJ-5] held before the start and released before its time, it keeps its time', () => {
    const t = new TableTop();
    t.facilitator({ type: 'holdInject', inject: 'trains' });
    t.start().wait(0.5);
    t.facilitator({ type: 'releaseInject', inject: 'trains' });
    expect(firedAt(t.wait(2), 'trains')).toBe(60_000);
  });

  it('[INJ-6] skipped it never fires', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'skipInject', inject: 'trains' });
    t.wait(20);
    expect(firedAt(t, 'trains')).toBeUndefined();
    expect(t.facilitator({ type: 'fireInject', inject: 'trains' })).toMatchObject({
      rejection: { code: 'inject-is-not-open' },
    });
  });

  it('[INJ-7] retimed it fires at its new time', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'retimeInject', inject: 'trains', at: 200_000 });
    expect(firedAt(t.wait(10), 'trains')).toBe(200_000);
    const past = new TableTop().start().wait(0.5);
    expect(past.facilitator({ type: 'retimeInject', inject: 'trains', at: 1_000 })).toMatchObject({
      rejection: { code: 'cannot-jump-back' },
    });
  });

  it('[INJ-8] arming changes nothing but the mark', () => {
    const t = new TableTop();
    t.facilitator({ type: 'armInject', inject: 'trains' });
    expect([injectArmed(t.state, 'trains'), injectPlan(t.state, 'trains')]).toEqual([true, 'waiting']);
    expect(firedAt(t.start().wait(3), 'trains')).toBe(60_000);
  });

  it('[INJ-9] to a seat it reaches that seat alone, numbered by itself', () => {
    const t = new TableTop().start().wait(2);
    t.facilitator({ type: 'fireInject', inject: 'rumour' });
    expect(Object.keys(t.state.inbox['a-duty'] ?? {})).toEqual(['a-duty.1']);
    expect(t.state.inbox['a-leader']).toBeUndefined();
    expect(Object.keys(t.state.situation.A)).toEqual(['s1']);
    expect(t.seat('a-leader', { type: 'openItem', item: 'a-duty.1' })).toMatchObject({
      rejection: { code: 'unknown-item' },
    });
    expect(t.seat('a-duty', { type: 'openItem', item: 'a-duty.1' }).ok).toBe(true);
  });

  it('[INJ-10] ad hoc it reaches whom it names at once, also while paused', () => {
    const t = new TableTop().start().wait(2);
    t.facilitator({ type: 'pauseExercise', reason: 'x' });
    const headline = { en: 'A ferry turns back', zh: '渡轮折返' };
    const source = { kind: 'press', name: { en: 'Border Post', zh: '边境邮报' } } as const;
    expect(t.facilitator({ type: 'sendAdhoc', inject: 'x1', content: { to: 'B', headline, source } }).ok).toBe(true);
    expect(Object.values(t.state.situation.B).at(-1)?.headline).toEqual(headline);
    expect(Object.keys(t.state.situation.A)).toHaveLength(1);
    expect(t.facilitator({ type: 'sendAdhoc', inject: 'x1', content: { to: 'B', headline, source } })).toMatchObject({
      rejection: { code: 'id-in-use' },
    });
  });

  it('[INJ-4] control lists what was done, not what followed from it', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'fireInject', inject: 'trains' });
    expect(t.state.actions.map((a) => a.event.type)).toEqual(['exerciseStarted', 'injectCalled']);
  });

  it('[INJ-11] the first delivery with evidence reports the incident to that side', () => {
    const t = new TableTop().start();
    expect(incidentState(t.state, 'outage', 'A')).toBe('latent');
    t.wait(1);
    expect(incidentState(t.state, 'outage', 'A')).toBe('reported');
    expect(t.events('incidentReported').map((e) => e.side)).toEqual(['A', 'B']);
  });
});
