import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANNEL, CHANNELS } from '../../src/base/channels.ts';
import { FORMATS, faultySlot, MESSAGE_TYPES, renderMessage, slotValues } from '../../src/base/message.ts';
import { idealOf } from '../../src/belief/ideal.ts';
import { holds } from '../../src/core/condition.ts';
import { bookOf } from '../../src/core/query.ts';
import { fullScenario } from '../../src/testing/full-scenario.ts';
import { aScenario, roughLines } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { FacilitatorTables } from '../../src/view/control-tables.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

const MINUTE = 60_000;
const SCENARIO = fullScenario();
const playing = (...cards: string[]) => new TableTop(SCENARIO, { procedures: cards }).start();
const desk = (t: TableTop, side: 'A' | 'B') => project(t.state, { kind: 'side', side }) as unknown as SideTables;
const control = (t: TableTop) => project(t.state, { kind: 'facilitator' }) as unknown as FacilitatorTables;
const send = (t: TableTop, side: 'A' | 'B', id: string, type: 'EVIDENCE' | 'OPINION' | 'CLARIFY', slots: object) =>
  t.seat(side === 'A' ? 'a-duty' : 'b-duty', {
    type: 'sendMessage',
    message: `${side}.${id}`,
    content: {
      ...{ number: side === 'A' ? '2000 0001' : '1000 0001', type, topic: 'safety', precedence: 'ROUTINE' },
      slots: { ...slots },
    },
  });
const bytes = (t: TableTop, side: 'A' | 'B') => JSON.stringify(desk(t, side));

describe('message types', () => {
  it('[HOT-12] every type of the record has its slots, exact wording in both languages and its valid answers', () => {
    const named = ['TEST', 'NOTIFY', 'INQUIRY', 'RFI', 'RFA', 'CLARIFY', 'EVIDENCE', 'OPINION', 'PROTEST', 'DEMAND'];
    const more = ['WARN', 'DENY', 'DEFER', 'REDIRECT', 'REFUSE', 'NOT_AUTHORISED', 'RETRACT', 'CORRECT', 'STANDDOWN'];
    expect([...MESSAGE_TYPES].sort()).toEqual([...named, ...more, 'CLOSE', 'FREE'].sort());
    const book = {
      ...bookOf(SCENARIO),
      phrases: {
        ...bookOf(SCENARIO).phrases,
        demands: { stop: { en: 'stop.', zh: '停止。' } },
        readouts: { calm: { en: 'calm', zh: '平静' } },
      },
    };
    for (const type of MESSAGE_TYPES) {
      if (type === 'FREE') continue;
      const { slots, template } = FORMATS[type];
      const values = Object.fromEntries(slots.map((s) => [s.id, slotValues(s, book)[0] ?? 'C-1']));
      expect([type, faultySlot(slots, values, book)]).toEqual([type, undefined]);
      const said = renderMessage(type, values, book);
      expect(said.en).not.toMatch(/[{}]/);
      expect(said.zh).not.toMatch(/[{}]/);
      for (const slot of slots) if (slot.required) expect(template.en).toContain(`{${slot.id}}`);
      // A slot outside its list is refused by name.
      for (const slot of slots)
        if (slot.of.kind !== 'code')
          expect(faultySlot(slots, { ...values, [slot.id]: 'nonsense' }, book)).toBe(slot.id);
    }
  });
});

describe('evidence', () => {
  it('[HOT-13] a side hands over only what is its own; it is read, and counts, when somebody opens it', () => {
    const t = playing().wait(1.5);
    const slots = (bundle: string) => ({ incident: 'outage', bundle, tlp: 'GREEN' });
    expect(send(t, 'A', 'e0', 'EVIDENCE', slots('traces-B'))).toMatchObject({ rejection: { code: 'slot-is-wrong' } });
    expect(desk(t, 'A').book.it?.book.bundles).toEqual({ 'traces-A': expect.anything() });
    const [incident] = SCENARIO.incidents;
    if (!incident) throw new Error('no incident');
    const before = idealOf(t.state, 'B', incident);
    expect(send(t, 'A', 'e1', 'EVIDENCE', slots('traces-A'))).toMatchObject({ ok: true });
    t.wait(1);
    expect(desk(t, 'B').messages['A-0001']).not.toHaveProperty('bundle');
    expect(idealOf(t.state, 'B', incident)).toEqual(before);
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    expect(desk(t, 'B').messages['A-0001']?.bundle?.objects.map((o) => [o.id, o.confidence])).toEqual([
      ['address-A', 70],
      ['note-A', 40],
    ]);
    const after = idealOf(t.state, 'B', incident);
    expect((after.attack ?? 0) / (after.fault ?? 1)).toBeCloseTo((before.attack ?? 0) / (before.fault ?? 1) / 8, 9);
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    expect(idealOf(t.state, 'B', incident)).toEqual(after);
    // A likelihood never leaves the server.
    expect(bytes(t, 'B')).not.toContain('likelihood');
  });

  it('[HOT-13] an opinion is on one object that has come, and stands beside it at both ends', () => {
    const t = playing().wait(1.5);
    const opinion = (object: string) => ({ object, opinion: 'disagree' });
    expect(send(t, 'B', 'o0', 'OPINION', opinion('address-A'))).toMatchObject({ rejection: { code: 'slot-is-wrong' } });
    send(t, 'A', 'e1', 'EVIDENCE', { incident: 'outage', bundle: 'traces-A', tlp: 'GREEN' });
    t.wait(1).seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    expect(Object.keys(desk(t, 'B').book.it?.book.objects ?? {})).toEqual(['address-A', 'note-A']);
    expect(send(t, 'B', 'o1', 'OPINION', opinion('address-A'))).toMatchObject({ ok: true });
    t.wait(1);
    const seen = (side: 'A' | 'B', id: string) => desk(t, side).messages[id]?.bundle?.objects.map((o) => o.opinion);
    expect(seen('B', 'A-0001')).toEqual(['disagree', undefined]);
    expect(seen('A', 'A.e1')).toEqual([undefined, undefined]);
    t.seat('a-duty', { type: 'openMessage', message: 'B-0001' });
    expect(seen('A', 'A.e1')).toEqual(['disagree', undefined]);
  });
});

describe('stand-down', () => {
  it('[INC-1] an agreed stand-down closes the incident for both, as an agreed close does', () => {
    for (const word of ['AFFIRM', 'NEGATIVE'] as const) {
      const scenario = fullScenario({
        messages: { STANDDOWN: { due: 30, standby: 30 } },
        phrases: { readouts: { calm: { en: 'both stand down', zh: '双方解除戒备' } } },
      });
      const t = new TableTop(scenario, { procedures: [] }).start().wait(1.5);
      const content = {
        ...{
          number: '2000 0001',
          type: 'STANDDOWN' as const,
          topic: 'safety' as const,
          precedence: 'ROUTINE' as const,
        },
        slots: { incident: 'outage', readout: 'calm' },
      };
      expect(t.seat('a-duty', { type: 'sendMessage', message: 'A.m1', content })).toMatchObject({ ok: true });
      t.wait(1).seat('b-duty', { type: 'openMessage', message: 'A-0001' });
      expect(t.seat('b-duty', { type: 'reply', message: 'A-0001', word, slots: {} })).toMatchObject({ ok: true });
      const closed = (['A', 'B'] as const).map((side) => desk(t, side).incidents.outage?.state === 'closed');
      expect(closed).toEqual(word === 'AFFIRM' ? [true, true] : [false, false]);
    }
  });
});

describe('translation', () => {
  const letter = (t: TableTop) => {
    const row = desk(t, 'A').messages['B-0001'];
    if (row && row.openedAt === undefined) t.seat('a-duty', { type: 'openMessage', message: 'B-0001' });
    return desk(t, 'A').messages['B-0001'];
  };

  it('[H14] [HOT-14] free wording is read out first and checked later: every stage has its time, and the first may be wrong', () => {
    const t = playing('P6').wait(19);
    // Without luck the wrong reading comes in one of four; this seed is asked both ways.
    expect(letter(t)).toBeUndefined();
    t.wait(2);
    expect(letter(t)?.draft).toBe(true);
    const truth = () => Object.values(control(t).messages).find((m) => m.number === 'B-0001');
    expect(truth()).toMatchObject({ atPostAt: 10 * MINUTE, sightAt: 16 * MINUTE });
    t.wait(54);
    expect(letter(t)?.draft).toBe(true);
    t.wait(2);
    expect(letter(t)).not.toHaveProperty('draft');
    expect(letter(t)).toMatchObject({ wording: { en: 'all diplomatic steps' }, officialAt: 76 * MINUTE });
    expect(truth()).toMatchObject({ officialAt: 76 * MINUTE });
  });

  it('[HOT-14] without card P6 the wrong reading always comes, unmarked; with it, in a quarter of the cases', () => {
    const readings = (cards: string[], n: number) =>
      Array.from({ length: n }, (_, i) => {
        const t = new TableTop(SCENARIO, { procedures: cards, seed: `t${i}` }).start().wait(21);
        const row = letter(t);
        return { wrong: row?.wording?.en.includes('military') === true, draft: row?.draft === true };
      });
    for (const r of readings([], 20)) expect(r).toEqual({ wrong: true, draft: false });
    const n = 200;
    const marked = readings(['P6'], n);
    expect(marked.every((r) => r.draft)).toBe(true);
    const share = marked.filter((r) => r.wrong).length / n;
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / n));
    // The office always gets it right in the end.
    const late = new TableTop(SCENARIO, { procedures: [] }).start().wait(80);
    expect(letter(late)?.wording?.en).toBe('all diplomatic steps');
  });

  it('[HOT-14] a formatted message waits for its reading too, until card P5 makes it exact in both languages at once', () => {
    const minutesToDesk = (...cards: string[]) => {
      const t = playing(...cards);
      const content = {
        ...{ number: '2000 0005', type: 'INQUIRY' as const, topic: 'safety' as const, precedence: 'ROUTINE' as const },
        slots: { incident: 'outage', question: 'yours' },
      };
      expect(t.seat('a-duty', { type: 'sendMessage', message: 'A.m1', content })).toMatchObject({ ok: true });
      t.wait(30);
      const row = desk(t, 'B').messages['A-0001'];
      return ((row?.receivedAt ?? 0) - (row?.sentAt ?? 0)) / MINUTE;
    };
    expect(minutesToDesk()).toBe(10);
    expect(minutesToDesk('P5')).toBe(4);
  });
});

describe('read-back', () => {
  const asked = (...cards: string[]) => {
    const t = playing(...cards);
    send(t, 'A', 'm1', 'CLARIFY', { meaning: 'fault' });
    t.wait(1).seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    return t;
  };

  it('[H12] [HOT-15] with card P5 a reader says its slots back; the sender sees which came through wrong, and accepts or sends again', () => {
    const t = asked('P5');
    expect(desk(t, 'B').messages['A-0001']).toMatchObject({ readable: true, slots: { meaning: 'fault' } });
    const wrong = { type: 'readBack', message: 'A-0001', slots: { meaning: 'nonsense' } } as const;
    expect(t.seat('b-duty', wrong)).toMatchObject({ rejection: { code: 'slot-is-wrong' } });
    expect(t.seat('a-duty', { type: 'acceptReadBack', message: 'A.m1' })).toMatchObject({ ok: false });
    expect(t.seat('b-duty', { ...wrong, slots: { meaning: 'fault' } })).toMatchObject({ ok: true });
    const whole = { mismatches: [], sent: { meaning: 'fault' }, heard: { meaning: 'fault' } };
    expect(desk(t, 'A').messages['A.m1']?.readBack).toMatchObject(whole);
    expect(desk(t, 'B').messages['A-0001']?.readBack).not.toHaveProperty('mismatches');
    expect(t.seat('a-duty', { type: 'acceptReadBack', message: 'A.m1' })).toMatchObject({ ok: true });
    expect(desk(t, 'A').messages['A.m1']?.readBack?.acceptedAt).toBe(t.at);
  });

  it('[HOT-15] without the card nothing can be read back', () => {
    const t = asked();
    expect(desk(t, 'B').messages['A-0001']).not.toHaveProperty('readable');
    const said = t.seat('b-duty', { type: 'readBack', message: 'A-0001', slots: { meaning: 'fault' } });
    expect(said).toMatchObject({ rejection: { code: 'nothing-to-read-back' } });
  });
});

describe('who calls', () => {
  const ringing = (...cards: string[]) => playing(...cards).wait(20.5);
  const call = (t: TableTop) => Object.values(desk(t, 'A').calls)[0];

  it('[H13] [CALL-5] a caller who lies looks like the one he says he is; whoever he pretends to be hears nothing of it', () => {
    const t = ringing();
    expect(call(t)).toMatchObject({ mine: false, state: 'ringing', number: '2000 0002', listed: true });
    expect(call(t)?.id).toMatch(/^B\.c[0-9a-f]{32}$/);
    expect(JSON.stringify(call(t))).not.toMatch(/hoax|spoof/);
    expect(desk(t, 'B').calls).toEqual({});
    expect(Object.values(control(t).calls)[0]).toMatchObject({ spoofed: true });
    t.seat('a-duty', { type: 'answerCall', call: call(t)?.id ?? '' });
    expect(call(t)?.answeredBy?.en).toBe('We will finish it.');
    expect(t.seat('b-duty', { type: 'endCall', call: call(t)?.id ?? '' })).toMatchObject({ ok: false });
  });

  it('[CALL-5] asking back tells after its time who it was, sooner with card P7, where also the agreed keys are missing', () => {
    for (const [cards, minutes] of [
      [[], 15],
      [['P7'], 3],
    ] as const) {
      const t = ringing(...cards);
      const id = call(t)?.id ?? '';
      expect(call(t)?.keys).toBe(cards.length > 0 ? false : undefined);
      expect(t.seat('a-duty', { type: 'verifyCall', call: id })).toMatchObject({ ok: true });
      t.wait(minutes - 0.1);
      expect(call(t)?.verified).toBe('under-way');
      t.wait(0.2);
      expect(call(t)?.verified).toBe('false');
    }
  });

  it('[CALL-5] a desk asks about one caller on a line at a time, whatever the other desk is asking', () => {
    const t = playing();
    const place = (seat: string, call: string, number: string) =>
      t.seat(seat, { type: 'placeCall', call, number, topic: 'safety' });
    place('b-duty', 'B.c1', '1000 0002');
    t.seat('a-duty', { type: 'verifyCall', call: 'B.c1' });
    t.seat('b-duty', { type: 'endCall', call: 'B.c1' });
    place('a-duty', 'A.c1', '2000 0002');
    expect(t.seat('b-duty', { type: 'verifyCall', call: 'A.c1' })).toMatchObject({ ok: true });
    t.seat('a-duty', { type: 'endCall', call: 'A.c1' });
    place('b-duty', 'B.c2', '1000 0002');
    expect(t.seat('a-duty', { type: 'verifyCall', call: 'B.c2' })).toMatchObject({
      rejection: { code: 'caller-being-verified' },
    });
    t.wait(15.1);
    expect(desk(t, 'A').calls['B.c1']?.verified).toBe('genuine');
    expect(desk(t, 'B').calls['A.c1']?.verified).toBe('genuine');
    expect(t.seat('a-duty', { type: 'verifyCall', call: 'B.c2' })).toMatchObject({ ok: true });
  });

  it('[CALL-5] a genuine caller is found genuine, and only the desk that was called can ask', () => {
    const t = playing('P7');
    t.seat('b-duty', { type: 'placeCall', call: 'B.c1', number: '1000 0002', topic: 'safety' });
    expect(call(t)).toMatchObject({ verifiable: true, keys: true });
    expect(t.seat('b-duty', { type: 'verifyCall', call: 'B.c1' })).toMatchObject({ ok: false });
    t.seat('a-duty', { type: 'verifyCall', call: 'B.c1' });
    t.wait(3.1);
    expect(call(t)?.verified).toBe('genuine');
    const plain = new TableTop(aScenario(roughLines())).start();
    plain.seat('b-duty', { type: 'placeCall', call: 'B.c1', number: '1000 0002', topic: 'safety' });
    expect(plain.seat('a-duty', { type: 'verifyCall', call: 'B.c1' })).toMatchObject({
      rejection: { code: 'caller-cannot-be-verified' },
    });
  });
});

describe('who writes', () => {
  const got = (t: TableTop) => Object.values(desk(t, 'A').messages).find((m) => m.number?.startsWith('B-9'));
  const arrived = (...cards: string[]) => playing(...cards).wait(55);

  it('[HOT-16] a forged message looks like one of the side it names, whose desk has nothing of it', () => {
    const t = arrived();
    const m = got(t);
    expect(m).toMatchObject({ mine: false, from: 'B', type: 'EVIDENCE', number: 'B-9001', verifiable: true });
    expect(JSON.stringify(m)).not.toMatch(/forg/);
    const quiet = new TableTop(
      { ...SCENARIO, injects: SCENARIO.injects.filter((i) => i.id !== 'forgery') },
      { procedures: [] },
    )
      .start()
      .wait(55);
    expect(desk(t, 'B').messages).toEqual(desk(quiet, 'B').messages);
    expect(control(t).messages['forged-traces']).toMatchObject({ forged: true, from: 'B' });
    // Its own count goes on, its own list of evidence does not grow, and no command of its reaches what is not there.
    for (const world of [t, quiet]) {
      const own = { incident: 'outage', bundle: 'traces-B', tlp: 'GREEN' };
      expect(send(world, 'B', 'm1', 'EVIDENCE', own)).toMatchObject({ ok: true });
    }
    // The letter was its first.
    expect(desk(t, 'B').messages['B.m1']?.number).toBe('B-0002');
    expect(desk(t, 'B').messages).toEqual(desk(quiet, 'B').messages);
    expect(Object.keys(desk(t, 'B').book.it?.book.bundles ?? {})).toEqual(['traces-B']);
    for (const message of ['forged-traces', 'B-9001'])
      for (const command of [
        { type: 'openMessage', message },
        { type: 'approveMessage', message },
        { type: 'verifySender', message },
        { type: 'reply', message, word: 'ROGER', slots: {} },
      ] as const)
        expect(t.seat('b-duty', command)).toMatchObject({ rejection: { code: 'unknown-item' } });
  });

  it('[HOT-16] it counts as evidence once opened; what is answered to it reaches nobody but its author', () => {
    const t = arrived();
    const before = bytes(t, 'B');
    const [incident] = SCENARIO.incidents;
    if (!incident) throw new Error('no incident');
    const ideal = () => idealOf(t.state, 'A', incident).fault;
    const unread = ideal();
    t.seat('a-duty', { type: 'openMessage', message: 'B-9001' });
    expect(ideal()).toBeGreaterThan(unread ?? 0);
    t.seat('a-duty', { type: 'confirmDelayed', message: 'B-9001' });
    expect(t.seat('a-duty', { type: 'reply', message: 'B-9001', word: 'ROGER', slots: {} })).toMatchObject({
      ok: true,
    });
    expect(got(t)?.reply).toBe('answered');
    expect(bytes(t, 'B')).toBe(before);
    // Nor has either side done to the other what a condition asks for.
    expect(holds(t.state, { sent: { side: 'B', type: 'EVIDENCE' } })).toBe(false);
    expect(holds(t.state, { replied: { side: 'A', type: 'EVIDENCE' } })).toBe(false);
    send(t, 'B', 'm1', 'EVIDENCE', { incident: 'outage', bundle: 'traces-B', tlp: 'GREEN' });
    expect(holds(t.state, { sent: { side: 'B', type: 'EVIDENCE' } })).toBe(true);
  });

  it('[HOT-16] a forged CLOSE that is affirmed closes the case for its reader alone', () => {
    const readouts = { calm: { en: 'calm', zh: '平静' } };
    const injects = SCENARIO.injects.flatMap((i) =>
      i.id === 'forgery'
        ? {
            ...i,
            effects: i.effects.map((e) =>
              'transmit' in e
                ? {
                    transmit: {
                      ...e.transmit,
                      line: 'text',
                      type: 'CLOSE' as const,
                      slots: { incident: 'outage', readout: 'calm' },
                    },
                  }
                : e,
            ),
          }
        : i.id === 'trains'
          ? i
          : [],
    );
    const scenario = {
      ...{ ...SCENARIO, injects, phrases: { ...SCENARIO.phrases, readouts } },
      messages: { ...SCENARIO.messages, CLOSE: { due: 30, standby: 30 } },
    };
    const t = new TableTop(scenario, { procedures: [] }).start().wait(32);
    t.seat('a-duty', { type: 'openMessage', message: 'B-9001' });
    const chances = { attack: 10, fault: 80, third: 10 };
    t.seat('a-duty', { type: 'fileAssessment', incident: 'outage', chances, confidence: 'low' });
    expect(t.seat('a-duty', { type: 'reply', message: 'B-9001', word: 'AFFIRM', slots: {} })).toMatchObject({
      ok: true,
    });
    expect(holds(t.state, { closed: { side: 'A', incident: 'outage' } })).toBe(true);
    expect(holds(t.state, { closed: { side: 'B', incident: 'outage' } })).toBe(false);
  });

  it('[HOT-16] a forged TEST that is answered tests no line', () => {
    const [forgery] = SCENARIO.injects.filter((i) => i.id === 'forgery');
    const effects = (forgery?.effects ?? []).map((e) =>
      'transmit' in e ? { transmit: { ...e.transmit, line: 'text', type: 'TEST' as const, slots: {} } } : e,
    );
    const injects = forgery ? [{ ...forgery, effects }] : [];
    const t = new TableTop({ ...SCENARIO, injects }, { procedures: [] }).start().wait(32);
    const before = bytes(t, 'B');
    expect(t.seat('a-duty', { type: 'reply', message: 'B-9001', word: 'ROGER', slots: {} })).toMatchObject({
      ok: true,
    });
    expect(got(t)?.reply).toBe('answered');
    expect(bytes(t, 'B')).toBe(before);
  });

  it('[HOT-16] asking back tells after its time who it was, sooner with card P7, where also the agreed keys are missing', () => {
    for (const [cards, minutes] of [
      [[], 15],
      [['P7'], 3],
    ] as const) {
      const t = arrived(...cards);
      expect(got(t)?.keys).toBe(cards.length > 0 ? false : undefined);
      expect(t.seat('a-duty', { type: 'verifySender', message: 'B-9001' })).toMatchObject({ ok: true });
      t.wait(minutes - 0.1);
      expect(got(t)?.verified).toBe('under-way');
      expect(holds(t.state, { exposed: 'forged-traces' })).toBe(false);
      t.wait(0.2);
      expect(got(t)?.verified).toBe('false');
      expect(holds(t.state, { exposed: 'forged-traces' })).toBe(true);
    }
  });

  it('[HOT-16] a genuine sender is found genuine; on a line that authenticates nobody there is nothing to ask', () => {
    const t = playing('P7');
    const content = { type: 'CLARIFY', topic: 'safety', precedence: 'ROUTINE', slots: { meaning: 'fault' } } as const;
    t.seat('b-duty', { type: 'sendMessage', message: 'B.a', content: { ...content, number: '1000 0005' } });
    t.seat('b-duty', { type: 'sendMessage', message: 'B.b', content: { ...content, number: '1000 0001' } });
    t.wait(30);
    const rows = desk(t, 'A').messages;
    const genuine = Object.values(rows).find((m) => m.verifiable && m.keys)?.id ?? '';
    const other = Object.values(rows).find((m) => !m.mine && !m.verifiable)?.id ?? '';
    t.seat('a-duty', { type: 'verifySender', message: genuine });
    t.wait(3.1);
    expect(desk(t, 'A').messages[genuine]?.verified).toBe('genuine');
    expect(t.seat('a-duty', { type: 'verifySender', message: other })).toMatchObject({
      rejection: { code: 'sender-cannot-be-verified' },
    });
  });
});

describe('the officers at a post', () => {
  it('[LIN-14] serve first come, first served; what comes while all are at work waits', () => {
    const reach = { answer: { calm: 100, tense: 100, grievance: 100 }, time: { median: 10, sigma: 0 }, officers: 2 };
    const lines = SCENARIO.lines.map((l) => (l.id === 'text' ? { ...l, transit: 0, reach } : l));
    const t = new TableTop({ ...SCENARIO, lines }, { procedures: [] }).start();
    for (let i = 0; i < 5; i++) send(t, 'A', `m${i}`, 'CLARIFY', { meaning: 'fault' });
    t.wait(60);
    const arrived = Object.values(desk(t, 'B').messages)
      .filter((m) => !m.mine)
      .map((m) => (m.receivedAt ?? 0) / MINUTE);
    expect(arrived).toEqual([10, 10, 20, 20, 30]);
  });
});

describe('channels', () => {
  it('[LIN-15] the leaders’ text line takes its times from the stamps of June 1967', () => {
    const rows = readFileSync(new URL('../data/frus1967-latency.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const [head = '', ...lines] = rows;
    const columns = head.split(',');
    const stamp = (line: string, name: string): number | undefined => {
      const cell = line.split(',')[columns.indexOf(name)];
      const [h, m] = cell ? cell.split(':') : [];
      return h === undefined || m === undefined ? undefined : Number(h) * 60 + Number(m);
    };
    const between = (from: string, to: string): number[] =>
      lines.flatMap((line) => {
        const [a, b] = [stamp(line, from), stamp(line, to)];
        return a === undefined || b === undefined ? [] : [b - a];
      });
    const fit = (minutes: readonly number[]) => {
      const logs = minutes.map(Math.log);
      const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
      const sd = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (logs.length - 1));
      return { median: Math.exp(mean), sigma: sd };
    };
    const line = CHANNEL['leader-text'];
    const stages = [
      [between('transmitted', 'principal'), line.reach.time],
      [between('received', 'sight_translation'), line.translation?.sight],
      [between('sight_translation', 'official'), line.translation?.official],
    ] as const;
    for (const [minutes, time] of stages) {
      expect(minutes.length).toBeGreaterThan(2);
      const { median, sigma } = fit(minutes);
      if (!time || 'mean' in time) throw new Error('no lognormal');
      expect(Math.abs(time.median - median) / median).toBeLessThan(0.03);
      expect(Math.abs((time.sigma ?? 0.5) - sigma)).toBeLessThan(0.03);
      // No observation is a stranger to what was fitted.
      for (const x of minutes) expect(Math.abs(Math.log(x / time.median) / (time.sigma ?? 0.5))).toBeLessThan(2.5);
    }
  });

  it('[LIN-15] the eleven kinds of channel of the record stand with their odds, times and anchors', () => {
    expect(CHANNELS).toHaveLength(12);
    for (const id of CHANNELS) {
      const { reach, anchor, name } = CHANNEL[id];
      expect(anchor).not.toBe('');
      expect(name.zh).not.toBe('');
      const { calm, tense, grievance } = reach.answer;
      expect(calm).toBeGreaterThanOrEqual(tense);
      expect(tense).toBeGreaterThanOrEqual(grievance);
    }
    expect(CHANNEL['military-phone']).toMatchObject({ byRequest: true, reach: { time: { median: 48 * 60 } } });
    expect(CHANNEL['crime-hotline'].name.en).not.toBe(CHANNEL['leader-voice'].name.en);
  });
});
