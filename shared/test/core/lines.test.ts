import { describe, expect, it } from 'vitest';
import { CLIMATES, type Climate, type Reach } from '../../src/base/channels.ts';
import { otherSide, SIDES, type SideId } from '../../src/base/ids.ts';
import { LINE_FAULTS, type LineFaultKind } from '../../src/base/line-faults.ts';
import { UNREADABLE } from '../../src/base/message.ts';
import { valuesOf } from '../../src/base/paged.ts';
import { answerHeldMs } from '../../src/core/journey.ts';
import type { MessageContent } from '../../src/log/command.ts';
import type { LineFault } from '../../src/scenario/line-faults.ts';
import type { Effect, Scenario } from '../../src/scenario/scenario.ts';
import { aScenario, roughLines, type ScenarioDocument, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { FacilitatorTables } from '../../src/view/control-tables.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

type LineDocument = NonNullable<ScenarioDocument['lines']>[number];
type LineId = 'text' | 'voice' | 'watch' | 'request';

const MINUTE = 60_000;
const SEEDS = Array.from({ length: 400 }, (_, i) => `s${i}`);
const DUTY = { A: 'a-duty', B: 'b-duty' } as const;
const numberOf = (line: LineId, of: SideId): string =>
  `${of === 'A' ? 1000 : 2000} 000${['text', 'voice', 'watch', 'request'].indexOf(line) + 1}`;
const both = (words: string) => ({ en: words, zh: words });

/** The rough lines, with a duty officer each who sends alone, the cards that touch lines, and nothing else going on. */
const rough = (
  changes: { readonly [line in LineId]?: Partial<LineDocument> } = {},
  more: Partial<ScenarioDocument> = {},
): Scenario => {
  const { lines = [], directories } = roughLines();
  const { seats, injects = [] } = scenarioDocument();
  return aScenario({
    lines: lines.map((l) => ({ ...l, ...changes[l.id as LineId] })),
    directories,
    seats: seats.map((s) =>
      s.id.endsWith('-duty') ? { ...s, authorities: ['draft', 'approve', 'transmit', 'call', 'assess'] } : s,
    ),
    procedures: ['P2', 'P3', 'P8', 'P15'].map((id) => ({ id, title: both(id), sides: ['A', 'B'] })),
    injects: injects.filter(({ id }) => id === 'rumour'),
    probes: [],
    endings: [],
    ...more,
  });
};
const ends = (line: LineId, ofB: Partial<LineDocument['ends']['B']> = {}): Pick<LineDocument, 'ends'> => ({
  ends: {
    A: { number: numberOf(line, 'A'), post: both('Aldara, post') },
    B: { number: numberOf(line, 'B'), post: both('Kestria, post'), ...ofB },
  },
});
const always = (median: number, sigma = 0): Reach => ({
  answer: { calm: 100, tense: 100, grievance: 100 },
  time: { median, sigma },
});
/** One minute in: 13:01. */
const world = (scenario: Scenario = rough(), options: { seed?: string; procedures?: string[] } = {}) =>
  new TableTop(scenario, { procedures: [], ...options }).start().wait(1);

const write = (t: TableTop, from: SideId, line: LineId, more: Partial<MessageContent> = {}, id = `${from}.m1`) =>
  t.seat(DUTY[from], {
    type: 'sendMessage',
    message: id,
    content: {
      number: numberOf(line, otherSide(from)),
      type: 'INQUIRY',
      topic: 'safety',
      precedence: 'IMMEDIATE',
      slots: { incident: 'outage', question: 'yours' },
      ...more,
    },
  });
const send = (...args: Parameters<typeof write>) => {
  expect(write(...args)).toMatchObject({ ok: true });
  return args[0];
};
const dial = (t: TableTop, from: SideId, line: LineId, id = `${from}.c1`) => {
  const number = numberOf(line, otherSide(from));
  expect(t.seat(DUTY[from], { type: 'placeCall', call: id, number, topic: 'safety' })).toMatchObject({ ok: true });
  return t;
};
const open = (t: TableTop, side: SideId, message: string) =>
  expect(t.seat(DUTY[side], { type: 'openMessage', message })).toMatchObject({ ok: true });
const answer = (t: TableTop, word: 'NEGATIVE' | 'STANDBY' | 'ROGER', message = 'A-0001') =>
  expect(t.seat('b-duty', { type: 'reply', message, word, slots: {} })).toMatchObject({ ok: true });
const act = (t: TableTop, move: string) =>
  expect(
    t.seat(`${move.charAt(0)}-leader`, {
      type: 'proposeMove',
      decision: `${move.charAt(0).toUpperCase()}.${move}`,
      move,
      reason: 'x',
    }),
  ).toMatchObject({ ok: true });
const spoil = (t: TableTop, fault: LineFault, line: LineId = 'text') => {
  expect(t.facilitator({ type: 'faultLine', line, fault })).toMatchObject({ ok: true });
  return t;
};
const mend = (t: TableTop, kind: LineFaultKind, line: LineId = 'text') =>
  expect(t.facilitator({ type: 'mendLine', line, kind })).toMatchObject({ ok: true });

const desk = (t: TableTop, side: SideId) => project(t.state, { kind: 'side', side }) as SideTables;
const truth = (t: TableTop) => project(t.state, { kind: 'facilitator' }) as FacilitatorTables;
/** All that anybody of a side can see. */
const bytes = (t: TableTop, side: SideId): string =>
  JSON.stringify([
    project(t.state, { kind: 'side', side }),
    ...['duty', 'leader'].map((office) =>
      project(t.state, { kind: 'seat', seat: `${side.toLowerCase()}-${office}`, side }),
    ),
  ]);
/** What happened when, but for the opening and the kinds of event left out. */
const told = (t: TableTop, ...without: string[]) =>
  t.records
    .slice(1)
    .filter(({ event }) => !without.includes(event.type))
    .map(({ at, event }) => [at, event]);
const delivery = (t: TableTop, id = 'A.m1') => truth(t).messages[id]?.delivery;

const expectChance = (hits: number, of: number, percent: number) => {
  const p = percent / 100;
  expect(Math.abs(hits / of - p), `${hits} of ${of} at ${percent} %`).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / of));
};
/** Minutes drawn from `shift + median · exp(sigma · N(0, 1))`: mean and variance of the logarithm. */
const expectSpread = (drawn: readonly number[], shift: number, median: number, sigma: number) => {
  const normal = drawn.map((m) => Math.log((m - shift) / median) / sigma);
  const mean = normal.reduce((a, b) => a + b, 0) / normal.length;
  const variance = normal.reduce((a, b) => a + (b - mean) ** 2, 0) / (normal.length - 1);
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(normal.length));
  expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / (normal.length - 1)));
};

const MOVES: ScenarioDocument['moves'] = (
  [
    ['a-one', 'A', 1],
    ['a-two', 'A', 2],
    ['b-two', 'B', 2],
    ['b-three', 'B', 3],
  ] as const
).map(([id, side, raise]) => ({ id, side, raise, label: both(id), describe: both(id) }));
const GRIEVANCE = { id: 'old', side: 'B', text: both('An old one') } as const;

describe('posts', () => {
  it.each([
    ['calm', 90],
    ['tense', 70],
    ['grievance', 40],
  ] as const)('[LIN-6] in a climate of %s a post passes on %i % of what arrives', (climate, percent) => {
    const scenario = rough(
      { watch: { ...ends('watch') } },
      { moves: MOVES, ...(climate === 'grievance' && { grievances: [GRIEVANCE] }) },
    );
    const passed = SEEDS.filter((seed) => {
      const t = world(scenario, { seed });
      if (climate === 'tense') act(t, 'a-two');
      send(t, 'A', 'watch').wait(60);
      expect(['received', 'kept']).toContain(delivery(t));
      expect(desk(t, 'B').messages['A-0001'] !== undefined).toBe(delivery(t) === 'received');
      return delivery(t) === 'received';
    });
    expectChance(passed.length, SEEDS.length, percent);
  });

  it('[LIN-6] after a drawn time, at least its shift', () => {
    const reach = { ...always(0), time: { shift: 3, median: 4, sigma: 0.8 } };
    const scenario = rough({ watch: { ...ends('watch'), reach } });
    const times = SEEDS.map((seed) => {
      const row = truth(send(world(scenario, { seed }), 'A', 'watch').wait(500)).messages['A.m1'];
      expect(row?.atPostAt).toBe(1.5 * MINUTE);
      return ((row?.receivedAt ?? 0) - (row?.atPostAt ?? 0)) / MINUTE;
    });
    expect(Math.min(...times)).toBeGreaterThan(3);
    expectSpread(times, 3, 4, 0.8);
  });

  it.each(['none', 'delivered', 'opened'] as const)(
    '[LIN-6] with receipts %s the sender sees that it arrived, and the same whether it waits, was kept or was passed on',
    (receipts) => {
      const scenario = rough({ watch: { ...ends('watch'), receipts } });
      const worlds = SEEDS.slice(0, 40).map((seed) => send(world(scenario, { seed }), 'A', 'watch').wait(0.5));
      const waiting = new Set(worlds.map((t) => bytes(t, 'A')));
      expect(waiting.size).toBe(1);
      const row = desk(worlds[0] as TableTop, 'A').messages['A.m1'];
      expect(row?.delivery).toBe(receipts === 'none' ? 'sent' : 'delivered');
      expect(row?.receivedAt).toBe(receipts === 'none' ? undefined : 1.5 * MINUTE);
      for (const t of worlds) {
        expect(delivery(t)).toBe('at-post');
        expect(desk(t, 'B').messages).toEqual({});
        t.wait(30);
      }
      expect(new Set(worlds.map((t) => delivery(t)))).toEqual(new Set(['kept', 'received']));
      expect(new Set(worlds.map((t) => bytes(t, 'A'))).size).toBe(1);
      expect(desk(worlds[0] as TableTop, 'A').messages['A.m1']).toMatchObject({ ...row, reply: 'overdue' });
      const idle = bytes(world(scenario).wait(30.5), 'B');
      for (const t of worlds) expect(bytes(t, 'B') === idle).toBe(delivery(t) === 'kept');
    },
  );

  it('[LIN-6] a line of no known kind has no post; one that names its channel has that channel’s', () => {
    const arrives = (watch: Partial<LineDocument>, minutes: number) =>
      delivery(send(world(rough({ watch: { ...ends('watch'), ...watch } })), 'A', 'watch').wait(minutes));
    expect(arrives({ channel: undefined, reach: undefined }, 0.5)).toBe('received');
    // An ambassador passes on everything, in six hours or so.
    expect(arrives({ channel: 'ambassador', reach: undefined }, 60)).toBe('at-post');
    expect(arrives({ channel: 'ambassador', reach: undefined }, 24 * 60)).toBe('received');
    expect(arrives({ channel: 'ambassador', reach: always(5) }, 5.5)).toBe('received');
    expect(arrives({ channel: 'ambassador', reach: always(5) }, 5.4)).toBe('at-post');
  });

  it('[LIN-6] a call on such a line is answered with the same chance, or rings out: its caller hears no difference', () => {
    const reach = { ...always(1), answer: { calm: 60, tense: 0, grievance: 0 } };
    const scenario = rough({ voice: { reach } });
    const worlds = SEEDS.map((seed) => dial(world(scenario, { seed }), 'A', 'voice'));
    expect(new Set(worlds.map((t) => bytes(t, 'A'))).size).toBe(1);
    const ringing = worlds.filter((t) => desk(t, 'B').calls['A.c1']?.state === 'ringing');
    expectChance(ringing.length, SEEDS.length, 60);
    for (const t of worlds.slice(0, 20)) {
      t.wait(2);
      expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'unanswered', endedAt: 3 * MINUTE });
    }
    expect(new Set(worlds.slice(0, 20).map((t) => bytes(t, 'A'))).size).toBe(1);
  });

  const CLOSED = { hours: { from: '13:10', to: '14:00' } };

  it('[LIN-7] outside its hours a message waits at the post until it opens; within them it passes at once', () => {
    const scenario = rough({ text: ends('text', CLOSED) });
    const t = send(world(scenario), 'A', 'text');
    t.wait(0.5);
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'delivered', receivedAt: 1.5 * MINUTE });
    t.wait(8.499);
    expect([delivery(t), Object.keys(desk(t, 'B').messages)]).toEqual(['at-post', []]);
    const shown = JSON.stringify(desk(t, 'A').messages);
    t.wait(0.001);
    expect(desk(t, 'B').messages['A-0001']).toMatchObject({ delivery: 'received', receivedAt: 10 * MINUTE });
    expect(JSON.stringify(desk(t, 'A').messages)).toBe(shown);
    send(t, 'A', 'text', {}, 'A.m2').wait(0.5);
    expect(desk(t, 'B').messages['A-0002']).toMatchObject({ receivedAt: 10.5 * MINUTE });
  });

  it('[LIN-7] the other end, which keeps none, is open day and night', () => {
    const t = send(world(rough({ text: ends('text', CLOSED) })), 'B', 'text').wait(0.5);
    expect(desk(t, 'A').messages['B-0001']).toMatchObject({ delivery: 'received', receivedAt: 1.5 * MINUTE });
  });

  it.each([
    ['on the stroke of opening', '13:10', '14:00', 9.5, 10],
    ['a moment before it', '13:10', '14:00', 9.4, 10],
    ['a moment before closing', '13:10', '14:00', 59.4, 59.9],
    ['on the stroke of closing, until the next day', '13:10', '14:00', 59.5, 24 * 60 + 10],
    ['late in a night shift', '22:00', '13:05', 1, 1.5],
    ['after a night shift, until the next', '22:00', '13:05', 5, 9 * 60],
    ['early in a night shift', '22:00', '13:05', 9 * 60 + 30, 9 * 60 + 30.5],
    ['after midnight', '22:00', '13:05', 12 * 60, 12 * 60 + 0.5],
  ])('[LIN-7] what arrives %s (%s to %s)', (_when, from, to, sent, received) => {
    const t = world(rough({ text: ends('text', { hours: { from, to } }) })).wait(sent - 1);
    send(t, 'A', 'text').wait(25 * 60);
    expect(truth(t).messages['A.m1']?.receivedAt).toBe(received * MINUTE);
  });

  it('[LIN-7] the post takes its own time from its opening on', () => {
    const at = (hours?: { from: string; to: string }) => {
      const t = send(
        world(rough({ watch: { reach: always(1, 0.5), ...ends('watch', hours ? { hours } : {}) } })),
        'A',
        'watch',
      );
      return truth(t.wait(60)).messages['A.m1']?.receivedAt ?? 0;
    };
    expect(at()).toBeGreaterThan(1.5 * MINUTE);
    expect(at({ from: '13:10', to: '14:00' }) - at()).toBe(8.5 * MINUTE);
  });

  it('[LIN-7] calls ring out outside its hours, unheard; within them they ring, and the other way always', () => {
    const scenario = rough({ voice: ends('voice', CLOSED) });
    const t = dial(world(scenario), 'A', 'voice');
    const idle = world(scenario);
    expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'calling', ringsUntil: 3 * MINUTE });
    expect(bytes(t, 'B')).toBe(bytes(idle, 'B'));
    t.wait(2);
    expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'unanswered', endedAt: 3 * MINUTE });
    expect(bytes(t, 'B')).toBe(bytes(idle.wait(2), 'B'));
    expect(t.events('callUnanswered')).toHaveLength(1);
    t.wait(7);
    expect(desk(dial(t, 'A', 'voice', 'A.c2'), 'B').calls['A.c2']?.state).toBe('ringing');
    expect(desk(dial(world(scenario), 'B', 'voice'), 'A').calls['B.c1']?.state).toBe('ringing');
  });

  it('[LIN-7] tests are missed outside its hours', () => {
    const tested = (by: SideId) => {
      const watch = { reach: always(0), ...ends('watch', { hours: { from: '08:00', to: '13:03' } }) };
      const t = world(rough({ watch: { ...watch, tests: { by, every: 2, from: 2 } } }), { procedures: ['P3'] }).wait(4);
      return t.events('lineTested').map((e) => e.answered);
    };
    expect(tested('A')).toEqual([true, false]);
    expect(tested('B')).toEqual([true, true]);
  });

  // A queue that a restored line delivers goes by the hours of its sending.
  it('[LIN-7] what a restored line delivers after closing waits like anything else', () => {
    const t = send(world(rough({ text: ends('text', { hours: { from: '08:00', to: '13:05' } }) })), 'A', 'text');
    t.facilitator({ type: 'cutLine', line: 'text' });
    t.wait(9);
    t.facilitator({ type: 'restoreLine', line: 'text' });
    expect(desk(t.wait(1), 'B').messages).toEqual({});
  });
});

describe('calls by request', () => {
  const ROUGH = rough();

  it('[LIN-8] the far desk hears nothing until its side agrees; then it rings like a call placed just then', () => {
    const granted = SEEDS.slice(0, 12).filter((seed) => {
      const t = dial(world(ROUGH, { seed }), 'A', 'request');
      const idle = world(ROUGH, { seed });
      expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'requested', placedAt: MINUTE });
      expect(desk(t, 'A').calls['A.c1']?.ringsUntil).toBeUndefined();
      expect(truth(t).calls['A.c1']?.state).toBe('requested');
      expect(t.seat('b-duty', { type: 'answerCall', call: 'A.c1' })).toMatchObject({
        rejection: { code: 'unknown-item' },
      });
      let steps = 0;
      while (t.events('callRang').length + t.events('callUnanswered').length === 0) {
        expect(bytes(t, 'B')).toBe(bytes(idle, 'B'));
        t.wait(0.25);
        idle.wait(0.25);
        steps++;
      }
      expect(steps).toBeGreaterThan(0);
      const rang = t.record('callRang')?.at;
      if (rang === undefined) {
        expect(bytes(t.wait(30), 'B')).toBe(bytes(idle.wait(30), 'B'));
        return false;
      }
      const ringing = { placedAt: rang, ringsUntil: rang + 2 * MINUTE, number: '1000 0004' };
      expect(desk(t, 'B').calls['A.c1']).toMatchObject({ ...ringing, state: 'ringing', mine: false });
      expect(desk(t, 'A').calls['A.c1']).toMatchObject({
        ...{ state: 'calling', placedAt: MINUTE, ringsUntil: rang + 2 * MINUTE },
      });
      expect(t.seat('b-duty', { type: 'answerCall', call: 'A.c1' })).toMatchObject({ ok: true });
      expect(SIDES.map((side) => desk(t, side).calls['A.c1']?.state)).toEqual(['connected', 'connected']);
      return true;
    });
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.length).toBeLessThan(12);
  });

  it('[LIN-8] agreed to with the chance of the climate, after a drawn time; a refusal only runs out, in the same time', () => {
    const waits = { callRang: [] as number[], callUnanswered: [] as number[] };
    for (const seed of SEEDS) {
      const t = dial(world(ROUGH, { seed }), 'A', 'request').wait(40);
      expect(t.events('callRefused')).toEqual([]);
      // One that rang is left to ring out.
      const rang = t.record('callRang')?.at;
      const over = t.record('callUnanswered')?.at ?? 0;
      if (rang !== undefined) expect(over).toBe(rang + 2 * MINUTE);
      waits[rang === undefined ? 'callUnanswered' : 'callRang'].push(((rang ?? over) - MINUTE) / MINUTE);
      expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'unanswered', endedAt: over });
      expect(desk(t, 'A').calls['A.c1']?.reason).toBeUndefined();
      expect(Object.keys(desk(t, 'B').calls)).toEqual(rang === undefined ? [] : ['A.c1']);
    }
    expectChance(waits.callRang.length, SEEDS.length, 60);
    expectSpread(waits.callRang, 0, 2, 0.5);
    expectSpread(waits.callUnanswered, 0, 2, 0.5);
  });

  it('[LIN-8] a request given up, or cut off, was never heard of', () => {
    const scenario = rough({ request: { reach: always(5) } });
    const hungUp = dial(world(scenario), 'A', 'request').wait(1);
    expect(hungUp.seat('a-duty', { type: 'endCall', call: 'A.c1' })).toMatchObject({ ok: true });
    const cut = dial(world(scenario), 'A', 'request').wait(1);
    cut.facilitator({ type: 'cutLine', line: 'request' });
    for (const t of [hungUp, cut]) {
      t.wait(20);
      expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'unanswered', endedAt: 2 * MINUTE });
      expect(desk(t, 'B').calls).toEqual({});
      expect(t.events('callRang')).toEqual([]);
    }
    expect(desk(dial(hungUp, 'A', 'request', 'A.c2').wait(5), 'B').calls['A.c2']?.state).toBe('ringing');
  });

  it('[LIN-8] either side has to ask, as both directories say; on other lines nobody does', () => {
    const t = dial(dial(world(rough({ request: { reach: always(5) } })), 'B', 'request'), 'A', 'voice');
    for (const side of SIDES) {
      const { lines } = desk(t, side);
      expect(lines[numberOf('request', otherSide(side))]?.byRequest).toBe(true);
      expect(lines[numberOf('voice', otherSide(side))]?.byRequest).toBeUndefined();
    }
    expect([desk(t, 'B').calls['B.c1']?.state, desk(t, 'A').calls['B.c1']]).toEqual(['requested', undefined]);
    expect([desk(t, 'A').calls['A.c1']?.state, desk(t, 'B').calls['A.c1']?.state]).toEqual(['calling', 'ringing']);
    expect(desk(t.wait(5), 'A').calls['B.c1']?.state).toBe('ringing');
  });

  it('[LIN-8] a channel by request asks unless its line says otherwise', () => {
    const state = (byRequest?: boolean) => {
      const request = { channel: 'leader-voice' as const, reach: always(5), byRequest };
      return desk(dial(world(rough({ request })), 'A', 'request'), 'A').calls['A.c1']?.state;
    };
    expect([state(), state(false)]).toEqual(['requested', 'calling']);
  });
});

describe('topics', () => {
  const CRIME = { topic: 'crime' } as const;
  const scenario = rough({ watch: { ...ends('watch'), reach: always(2), redirects: { crime: 'text' } } });

  it.each([
    ['A', '2000 0001', 'Kestria, desk'],
    ['B', '1000 0001', 'Aldara, desk'],
  ] as const)(
    '[LIN-9] what %s sends that is none of a desk’s business comes back after its time, with a line named',
    (from, number, post) => {
      const t = send(world(scenario), from, 'watch', CRIME);
      const idle = world(scenario);
      const row = () => desk(t, from).messages[`${from}.m1`];
      t.wait(0.5);
      expect(row()).toMatchObject({ delivery: 'delivered', reply: 'awaiting' });
      t.wait(1.999);
      expect(row()).toMatchObject({ delivery: 'delivered', reply: 'awaiting' });
      expect(row()?.redirect).toBeUndefined();
      t.wait(0.001);
      expect(row()).toMatchObject({
        ...{
          delivery: 'turned-away',
          reply: 'not-owed',
          turnedAwayAt: 3.5 * MINUTE,
          redirect: { number, post: { en: post } },
        },
      });
      expect(truth(t).messages[`${from}.m1`]).toMatchObject({ delivery: 'turned-away', reply: 'not-owed' });
      expect(bytes(t.wait(20), otherSide(from))).toBe(bytes(idle.wait(22.5), otherSide(from)));
      expect(t.events('replyOverdue')).toEqual([]);
    },
  );

  it('[LIN-9] overdue before it comes back, nothing is owed any more once it has', () => {
    const slow = rough({ watch: { ...ends('watch'), reach: always(10) } });
    const t = send(world(slow), 'A', 'watch', CRIME).wait(6);
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'delivered', reply: 'overdue' });
    t.wait(30);
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'turned-away', reply: 'not-owed' });
    expect(t.events('replyOverdue')).toHaveLength(1);
  });

  it('[LIN-9] a desk that knows no line names none, and what is its business it takes', () => {
    const t = send(world(scenario), 'A', 'watch', { topic: 'political' });
    send(t, 'A', 'watch', { topic: 'technical' }, 'A.m2').wait(2.5);
    expect(desk(t, 'A').messages['A.m1']?.delivery).toBe('turned-away');
    expect(desk(t, 'A').messages['A.m1']?.redirect).toBeUndefined();
    expect(Object.values(desk(t, 'B').messages).map((m) => [m.number, m.topic])).toEqual([['A-0002', 'technical']]);
    expect(desk(t, 'A').messages['A.m2']?.turnedAwayAt).toBeUndefined();
  });

  it('[LIN-9] with P15 the sender’s own desk refuses it at once, and passes what the line carries', () => {
    const t = world(scenario, { procedures: ['P15'] });
    expect(write(t, 'A', 'watch', CRIME)).toMatchObject({
      rejection: { code: 'topic-not-authorised', about: 'crime' },
    });
    expect(write(t, 'B', 'watch', CRIME)).toMatchObject({ rejection: { code: 'topic-not-authorised' } });
    expect([desk(t, 'A').messages, desk(t, 'B').messages]).toEqual([{}, {}]);
    send(t, 'A', 'watch').wait(2.5);
    expect(desk(t, 'B').messages['A-0001']?.delivery).toBe('received');
  });

  it('[LIN-9] a line with nobody between is refused for such a topic with the card and without', () => {
    for (const procedures of [[], ['P15']])
      expect(write(world(scenario, { procedures }), 'A', 'text', CRIME)).toMatchObject({
        rejection: { code: 'topic-not-authorised' },
      });
  });
});

describe('faults', () => {
  const ROUGH = rough();
  const fate = (t: TableTop, id: string) => {
    const { delivery: where, receivedAt, copies, garbled } = truth(t).messages[id] ?? {};
    return { where, receivedAt, copies, garbled };
  };
  const FAULTLESS = { where: 'received', receivedAt: 1.5 * MINUTE, copies: undefined, garbled: undefined };
  const HIT: { readonly [kind in LineFaultKind]: object } = {
    delay: { where: 'received', receivedAt: 11.5 * MINUTE },
    loss: { where: 'lost', receivedAt: undefined },
    duplicate: { ...FAULTLESS, copies: 2 },
    reorder: { where: 'received' },
    garble: { where: 'received', receivedAt: 1.5 * MINUTE, garbled: expect.arrayContaining([expect.any(String)]) },
    'one-way': { where: 'lost', receivedAt: undefined },
    'wrong-post': { where: 'astray', receivedAt: undefined },
  };
  const isHit = (t: TableTop, id = 'A.m1') => JSON.stringify(fate(t, id)) !== JSON.stringify(FAULTLESS);
  const HIT_BY = LINE_FAULTS.flatMap((kind) => ([undefined, 'A', 'B'] as const).map((from) => [kind, from] as const));

  it.each(HIT_BY)('[H15] [LIN-10] %s from %s hits what that side sends, or both, and no other line', (kind, from) => {
    const t = spoil(world(ROUGH), { kind, ...(from && { from }) }, 'text');
    send(send(t, 'A', 'text'), 'B', 'text').wait(15);
    for (const side of SIDES) {
      expect(isHit(t, `${side}.m1`)).toBe(from === undefined || from === side);
      if (isHit(t, `${side}.m1`)) expect(fate(t, `${side}.m1`)).toMatchObject(HIT[kind]);
    }
    const elsewhere = send(spoil(world(ROUGH), { kind }, 'watch'), 'A', 'text').wait(15);
    expect(fate(elsewhere, 'A.m1')).toEqual(FAULTLESS);
  });

  it.each(LINE_FAULTS)('[H15] [LIN-10] %s hits with its chance, in the messages of many seeds', (kind) => {
    const hits = SEEDS.filter((seed) =>
      isHit(send(spoil(world(ROUGH, { seed }), { kind, chance: 30 }), 'A', 'text').wait(15)),
    );
    expectChance(hits.length, SEEDS.length, 30);
  });

  it('[H15] [LIN-10] with no chance at all no fault changes a record or a desk', () => {
    const played = (faults: readonly LineFaultKind[]) => {
      const t = world(ROUGH);
      for (const line of ['text', 'watch', 'voice', 'request'] as const)
        for (const kind of faults) spoil(t, { kind, chance: 0 }, line);
      send(send(t, 'A', 'text'), 'B', 'text', { type: 'FREE', slots: {}, words: { lang: 'en', text: 'Wait.' } });
      dial(dial(send(t, 'A', 'watch', {}, 'A.m2'), 'A', 'voice'), 'B', 'request', 'B.c1').wait(1);
      open(t, 'B', 'A-0001');
      answer(t, 'NEGATIVE');
      return t.wait(20);
    };
    const [on, off] = [played(LINE_FAULTS), played([])];
    expect(on.events('lineFaulted')).toHaveLength(28);
    expect(told(on, 'lineFaulted')).toEqual(told(off));
    // Journeys are drawn for what the faults spare: the fates are the same.
    for (const side of SIDES) expect(bytes(on, side)).toBe(bytes(off, side));
  });

  it.each(LINE_FAULTS)(
    '[H15] [LIN-10] %s hits what is sent from when it is put on until it is mended, and no more',
    (kind) => {
      const t = send(world(ROUGH), 'A', 'text', {}, 'A.before');
      const sound = () => send(world(ROUGH), 'A', 'text', {}, 'A.before');
      spoil(t, { kind });
      expect(truth(t).lines.text?.faults).toEqual([{ kind }]);
      send(t, 'A', 'text', {}, 'A.under');
      mend(t, kind);
      expect(truth(t).lines.text?.faults).toEqual([]);
      send(t, 'A', 'text', {}, 'A.after').wait(15);
      expect(['before', 'under', 'after'].map((id) => isHit(t, `A.${id}`))).toEqual([false, true, false]);
      expect(fate(t, 'A.under')).toMatchObject(HIT[kind]);
      expect(fate(sound().wait(15), 'A.before')).toEqual(fate(t, 'A.before'));
    },
  );

  it('[H15] [LIN-10] no directory shows a fault; control sees each', () => {
    const t = world(ROUGH);
    const before = SIDES.map((side) => bytes(t, side));
    for (const kind of LINE_FAULTS) spoil(t, { kind, from: 'B', chance: 50, minutes: 3 });
    expect(SIDES.map((side) => bytes(t, side))).toEqual(before);
    expect(truth(t).lines.text?.faults).toEqual(
      LINE_FAULTS.map((kind) => ({ kind, from: 'B', chance: 50, minutes: 3 })),
    );
    expect(truth(t).lines.watch?.faults).toEqual([]);
  });

  it('[H15] [LIN-10] an inject puts a fault on and mends it; mending what is sound is no record', () => {
    const inject = (
      id: string,
      ...effects: NonNullable<NonNullable<ScenarioDocument['injects']>[number]['effects']>
    ) => ({
      ...{ id, title: both(id), trigger: { byHand: true as const }, effects },
    });
    const t = world(
      rough(
        {},
        {
          injects: [
            inject('on', { fault: { line: 'text', kind: 'loss', from: 'A' } }),
            inject('off', { mend: { line: 'text', kind: 'loss' } }),
            inject('again', { mend: { line: 'text', kind: 'loss' } }),
          ],
        },
      ),
    );
    t.facilitator({ type: 'fireInject', inject: 'on' });
    send(send(t, 'A', 'text'), 'B', 'text');
    t.facilitator({ type: 'fireInject', inject: 'off' });
    t.facilitator({ type: 'fireInject', inject: 'again' });
    mend(t, 'loss');
    send(t, 'A', 'text', {}, 'A.m2').wait(1);
    expect(['A.m1', 'B.m1', 'A.m2'].map((id) => delivery(t, id))).toEqual(['lost', 'received', 'received']);
    expect(t.events('lineFaulted')).toEqual([
      { type: 'lineFaulted', line: 'text', fault: { kind: 'loss', from: 'A' } },
    ]);
    expect(t.events('lineMended')).toHaveLength(1);
  });

  it('[H15] [LIN-10] delay holds a message for its minutes: sent until then, and DELAYED at the desk', () => {
    const t = send(spoil(world(ROUGH), { kind: 'delay', minutes: 7 }), 'A', 'text').wait(7.499);
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'sent', reply: 'overdue' });
    expect(desk(t, 'B').messages).toEqual({});
    t.wait(0.001);
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'delivered', receivedAt: 8.5 * MINUTE });
    expect(desk(t, 'B').messages['A-0001']).toMatchObject({ delayed: true, receivedAt: 8.5 * MINUTE });
    const short = send(spoil(world(ROUGH), { kind: 'delay', minutes: 4 }), 'A', 'text').wait(4.5);
    expect(desk(short, 'B').messages['A-0001']).toMatchObject({ delayed: false, receivedAt: 5.5 * MINUTE });
  });

  it.each(['loss', 'one-way'] as const)(
    '[H15] [LIN-10] %s: the sender sees it sent and no more, as if nobody answered; the far desk has nothing',
    (kind) => {
      const t = send(spoil(world(ROUGH), { kind, from: 'A' }), 'A', 'text').wait(7);
      const idle = world(ROUGH).wait(7);
      expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'sent', reply: 'overdue' });
      expect(desk(t, 'A').messages['A.m1']?.receivedAt).toBeUndefined();
      expect(bytes(t, 'B')).toBe(bytes(idle, 'B'));
      expect(truth(t).messages['A.m1']).toMatchObject({ delivery: 'lost', reply: 'overdue' });
      expect(t.seat('b-duty', { type: 'openMessage', message: 'A-0001' })).toMatchObject({
        rejection: { code: 'unknown-item' },
      });
      // On a link without receipts it looks exactly like silence.
      const mute = rough({ text: { receipts: 'none' } });
      const silent = send(world(mute), 'A', 'text');
      const lost = send(spoil(world(mute), { kind, from: 'A' }), 'A', 'text');
      expect(bytes(lost.wait(7), 'A')).toBe(bytes(silent.wait(7), 'A'));
      expect([delivery(lost), delivery(silent)]).toEqual(['lost', 'received']);
    },
  );

  it('[H15] [LIN-10] wrong post: the sender sees it delivered, as if nobody answered; the far desk has nothing', () => {
    const t = send(spoil(world(ROUGH), { kind: 'wrong-post' }), 'A', 'text').wait(7);
    const silent = send(world(ROUGH), 'A', 'text').wait(7);
    expect(bytes(t, 'A')).toBe(bytes(silent, 'A'));
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'delivered', reply: 'overdue' });
    expect(bytes(t, 'B')).toBe(bytes(world(ROUGH).wait(7), 'B'));
    expect(truth(t).messages['A.m1']).toMatchObject({ delivery: 'astray', atPostAt: 1.5 * MINUTE });
  });

  it('[H15] [LIN-10] duplicate: the desk has one message that came twice; the sender sees nothing of it', () => {
    const t = send(spoil(world(ROUGH), { kind: 'duplicate' }), 'A', 'text').wait(1);
    const sound = send(world(ROUGH), 'A', 'text').wait(1);
    expect(bytes(t, 'A')).toBe(bytes(sound, 'A'));
    expect(Object.values(desk(t, 'B').messages).map((m) => m.copies)).toEqual([2]);
    expect(desk(sound, 'B').messages['A-0001']?.copies).toBeUndefined();
    expect(truth(t).messages['A.m1']?.copies).toBe(2);
    open(t, 'B', 'A-0001');
    answer(t, 'NEGATIVE');
    expect(desk(t, 'A').messages['A.m1']).toMatchObject({ reply: 'answered', answers: [{ word: 'NEGATIVE' }] });
  });

  it('[H15] [LIN-10] garble: some slots arrive unreadable, each in some seed; the sender sees nothing of it', () => {
    const slots = { incident: 'outage', request: 'MITIGATE', case: 'X-7' };
    const asking = rough({}, { messages: { ...scenarioDocument().messages, RFA: { due: 5, standby: 4 } } });
    const said = { incident: 'the railway outage', request: 'mitigate', case: 'X-7' };
    const gap = UNREADABLE.repeat(4);
    const counts: Record<string, number> = { incident: 0, request: 0, case: 0 };
    const sizes = new Set<number>();
    for (const seed of SEEDS.slice(0, 60)) {
      const [t, sound] = [spoil(world(asking, { seed }), { kind: 'garble' }), world(asking, { seed })];
      for (const w of [t, sound]) send(w, 'A', 'text', { type: 'RFA', slots }).wait(0.5);
      expect(desk(t, 'B').messages['A-0001']?.garbled).toBeUndefined();
      for (const w of [t, sound]) open(w, 'B', 'A-0001');
      expect(bytes(t, 'A')).toBe(bytes(sound, 'A'));
      const row = desk(t, 'B').messages['A-0001'];
      const garbled = row?.garbled ?? [];
      const read = (id: keyof typeof said) => (garbled.includes(id) ? gap : said[id]);
      expect(row?.body?.en).toBe(
        `We request that you ${read('request')} in the matter of ${read('incident')}. Case ${read('case')}.`,
      );
      expect(row?.body?.zh.split(gap)).toHaveLength(garbled.length + 1);
      expect(truth(t).messages['A.m1']).toMatchObject({ garbled, body: desk(sound, 'B').messages['A-0001']?.body });
      for (const id of garbled) counts[id] = (counts[id] ?? 0) + 1;
      sizes.add(garbled.length);
    }
    expect(Object.keys(counts).sort()).toEqual(['case', 'incident', 'request']);
    for (const n of Object.values(counts)) expect(n).toBeGreaterThan(0);
    expect([...sizes].sort()).toEqual([1, 2, 3]);
  });

  it('[H15] [LIN-10] garble: of free text about every other sign is gone, and no space; the sender reads its own words', () => {
    const words = { lang: 'en' as const, text: `${'hold '.repeat(100)}hold` };
    const t = send(spoil(world(ROUGH), { kind: 'garble' }), 'A', 'text', { type: 'FREE', slots: {}, words }).wait(0.5);
    expect(JSON.stringify(desk(t, 'B').messages)).not.toContain('hold');
    open(t, 'B', 'A-0001');
    const read = desk(t, 'B').messages['A-0001']?.words;
    expect(read?.lang).toBe('en');
    const signs = [...(read?.text ?? '')];
    expect(signs.map((s, i) => (s === UNREADABLE ? [...words.text][i] : s)).join('')).toBe(words.text);
    expect(signs.filter((s) => s === ' ')).toHaveLength(100);
    expectChance(signs.filter((s) => s === UNREADABLE).length, 404, 50);
    expect(desk(t, 'A').messages['A.m1']?.words).toEqual(words);
    expect(truth(t).messages['A.m1']?.words).toEqual(words);
  });

  it('[H15] [LIN-10] reorder: in some seeds, and not in all, a later message overtakes; none is held longer than its minutes', () => {
    const order = (seed: string, faulty: boolean) => {
      const t = world(ROUGH, { seed });
      if (faulty) spoil(t, { kind: 'reorder', minutes: 4 });
      send(t, 'A', 'text', {}, 'A.m1').wait(0.5);
      send(t, 'A', 'text', {}, 'A.m2').wait(0.4);
      expect(desk(t, 'A').messages['A.m2']?.delivery).toBe('sent');
      t.wait(8);
      for (const m of Object.values(truth(t).messages)) {
        const held = (m.receivedAt ?? 0) - (m.sentAt ?? 0) - 0.5 * MINUTE;
        if (!faulty) expect(held).toBe(0);
        expect(held).toBeGreaterThanOrEqual(0);
        expect(held).toBeLessThanOrEqual(4 * MINUTE);
        expect(desk(t, 'A').messages[m.id]).toMatchObject({ delivery: 'delivered', receivedAt: m.receivedAt });
      }
      // The desk lists by number whatever came first.
      expect(Object.keys(desk(t, 'B').messages)).toEqual(['A-0001', 'A-0002']);
      return t.events('messageReceived').map((e) => e.message);
    };
    const some = SEEDS.slice(0, 60);
    const swapped = some.filter((seed) => order(seed, true)[0] === 'A.m2');
    expect(swapped.length).toBeGreaterThan(0);
    expect(swapped.length).toBeLessThan(some.length);
    expect(some.slice(0, 10).filter((seed) => order(seed, false)[0] === 'A.m2')).toEqual([]);
  });

  /** Received and opened by B; then B's way back is bad, or not. */
  const asked = (fault?: LineFault, seed = 'seed', scenario = ROUGH) => {
    const t = send(world(scenario, { seed }), 'A', 'text').wait(0.5);
    open(t, 'B', 'A-0001');
    return fault ? spoil(t, fault) : t;
  };

  it.each(['one-way', 'loss'] as const)(
    '[H15] [LIN-10] %s from the answerer: its answer is lost, the asker sees it overdue, the answerer sees what it answered',
    (kind) => {
      const t = asked({ kind, from: 'B' });
      const [unanswered, sound] = [asked(), asked()];
      answer(t, 'NEGATIVE');
      answer(sound, 'NEGATIVE');
      expect(bytes(t, 'A')).toBe(bytes(unanswered, 'A'));
      expect(bytes(t, 'B')).toBe(bytes(sound, 'B'));
      for (const w of [t, unanswered, sound]) w.wait(6);
      expect(bytes(t, 'A')).toBe(bytes(unanswered, 'A'));
      expect(bytes(t, 'B')).toBe(bytes(sound, 'B'));
      expect(desk(t, 'A').messages['A.m1']).toMatchObject({ reply: 'overdue', answers: [] });
      expect(desk(t, 'B').messages['A-0001']).toMatchObject({
        ...{ reply: 'answered', answers: [{ word: 'NEGATIVE' }], offered: [] },
      });
      expect(desk(sound, 'A').messages['A.m1']).toMatchObject({ reply: 'answered', answers: [{ word: 'NEGATIVE' }] });
      expect(truth(t).messages['A.m1']).toMatchObject({ reply: 'overdue', answers: [{ word: 'NEGATIVE' }] });
    },
  );

  it('[H15] [LIN-10] an answer is lost only from the bad side, while it is bad, and to no other fault', () => {
    const comes = (t: TableTop) => {
      answer(t, 'NEGATIVE');
      return desk(t, 'A').messages['A.m1']?.reply === 'answered';
    };
    const mended = asked({ kind: 'one-way', from: 'B' });
    mend(mended, 'one-way');
    expect([comes(asked({ kind: 'one-way' })), comes(asked({ kind: 'one-way', from: 'A' })), comes(mended)]).toEqual([
      ...[false, true, true],
    ]);
    expect(comes(asked({ kind: 'loss', chance: 0 }))).toBe(true);
    for (const kind of ['duplicate', 'garble'] as const) expect(comes(asked({ kind }))).toBe(true);
  });

  it('[HOT-18] delay holds an answer up for its minutes, reorder for some of them, from the bad side and while it is bad', () => {
    const reply = (t: TableTop) => desk(t, 'A').messages['A.m1']?.reply;
    const after = (fault: LineFault, wait: number, seed = 'seed') => {
      const t = asked(fault, seed);
      answer(t, 'NEGATIVE');
      return reply(t.wait(wait));
    };
    expect(after({ kind: 'delay', from: 'B', minutes: 3 }, 2.9)).toBe('awaiting');
    expect(after({ kind: 'delay', from: 'B', minutes: 3 }, 3.1)).toBe('answered');
    expect(after({ kind: 'delay', from: 'A', minutes: 3 }, 0.1)).toBe('answered');
    expect(after({ kind: 'delay', from: 'B', minutes: 3, chance: 0 }, 0.1)).toBe('answered');
    const minutes = SEEDS.slice(0, 40).map((seed) =>
      [0.5, 1, 1.5, 2, 2.5, 3.1].find((m) => after({ kind: 'reorder', from: 'B', minutes: 3 }, m, seed) === 'answered'),
    );
    expect(new Set(minutes).size).toBeGreaterThan(3);
    expect(minutes).not.toContain(undefined);
    const mended = asked({ kind: 'delay', from: 'B', minutes: 3 });
    answer(mended, 'NEGATIVE');
    mend(mended, 'delay');
    // What is on its way stays as long as it was sent off for.
    expect([reply(mended.wait(2.9)), reply(mended.wait(0.2))]).toEqual(['awaiting', 'answered']);
  });

  it('[HOT-19] garble spoils what an answer says beside its word, for whoever asked alone', () => {
    const [fact, meaning] = ['update', 'fault'];
    const meanings = { ...ROUGH.phrases.meanings, other: both('another thing') };
    const scenario = { ...ROUGH, phrases: { ...ROUGH.phrases, meanings } };
    const words = { lang: 'en', text: 'our own engineers did this by mistake' } as const;
    const told = (fault: LineFault, seed: string, slots: Readonly<Record<string, string>> = { fact }) => {
      const t = asked(fault, seed, scenario);
      const sent = t.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'NEGATIVE', slots, words });
      expect(sent).toMatchObject({ ok: true });
      return [desk(t, 'A').messages['A.m1']?.answers[0], desk(t, 'B').messages['A-0001']?.answers[0]] as const;
    };
    const [sound] = told({ kind: 'garble', from: 'A' }, 'seed');
    const hurt = SEEDS.slice(0, 60).map((seed) => told({ kind: 'garble', from: 'B' }, seed));
    for (const [heard, said] of hurt) {
      expect(heard?.word).toBe('NEGATIVE');
      expect(said).toEqual(sound);
      const [slot, text] = [heard?.garbled?.includes('fact'), heard?.garbled?.includes('words')];
      expect(slot || text).toBe(true);
      expect(heard?.body.en.includes(UNREADABLE)).toBe(slot);
      expect(heard?.words?.text.includes(UNREADABLE)).toBe(text);
    }
    expect(new Set(hurt.map(([heard]) => [...(heard?.garbled ?? [])].sort().join())).size).toBe(3);
    const wrong = SEEDS.slice(0, 60).map(
      (seed) => told({ kind: 'garble', from: 'B', wrong: true }, seed, { meaning })[0],
    );
    const [plain] = told({ kind: 'garble', from: 'A' }, 'seed', { meaning });
    for (const heard of wrong) expect(heard).not.toHaveProperty('garbled');
    expect(wrong.some((heard) => heard?.body.en !== plain?.body.en)).toBe(true);
    expect(wrong.some((heard) => heard?.body.en === plain?.body.en)).toBe(true);
  });

  it('[LIN-17] an entry past its last day is marked at its desk, and reaches what it reaches', () => {
    const { directories } = scenarioDocument();
    const dated = (expires?: string) => {
      const A = directories.A.map((e, i) => (i === 0 ? { ...e, ...(expires && { expires }) } : e));
      const t = world(aScenario({ directories: { ...directories, A } }));
      const number = directories.A[0]?.number ?? '';
      return [t, desk(t, 'A').lines[number]] as const;
    };
    const start = aScenario().startsAt.slice(0, 10);
    const [old, past] = dated('2026-01-06');
    expect(past).toMatchObject({ expires: '2026-01-06', expired: true, state: 'ready' });
    expect(desk(old, 'B').lines).toEqual(desk(dated()[0], 'B').lines);
    // On its last day it still holds.
    expect(dated(start)[1]).toMatchObject({ expires: start });
    expect(dated(start)[1]).not.toHaveProperty('expired');
    expect(dated()[1]).not.toHaveProperty('expires');
  });

  it('[HOT-18] an answer of an exercise opened before answers could be held up comes at once, whatever lies on the line', () => {
    const t = asked({ kind: 'delay', from: 'B', minutes: 3 });
    const old = { ...t.state, opening: { ...t.state.opening, model: '1' } };
    const m = valuesOf(old.messages)[0];
    expect(m && answerHeldMs(old, m)).toBe(0);
    expect(m && answerHeldMs(t.state, m)).toBe(3 * MINUTE);
  });

  it('[H15] [LIN-10] an answer is lost with the chance of the fault', () => {
    const lost = SEEDS.filter((seed) => {
      const t = asked({ kind: 'loss', from: 'B', chance: 40 }, seed);
      answer(t, 'NEGATIVE');
      return desk(t, 'A').messages['A.m1']?.answers.length === 0;
    });
    expectChance(lost.length, SEEDS.length, 40);
  });

  const SPEAKING = rough({ voice: ends('voice', { says: both('Bakery') }) });
  const calling = (fault?: LineFault, scenario = SPEAKING, seed = 'seed') => {
    const t = world(scenario, { seed });
    if (fault) spoil(t, fault, 'voice');
    return dial(t, 'A', 'voice');
  };

  it.each([
    ['one-way', 'A'],
    ['one-way', 'B'],
    ['one-way', undefined],
    ['loss', undefined],
  ] as const)(
    '[H15] [LIN-10] a call over a line with %s from %s rings out as if nobody picked up, unheard',
    (kind, from) => {
      const t = calling({ kind, ...(from && { from }) });
      const [sound, idle] = [calling(), world(SPEAKING)];
      expect(bytes(t, 'B')).toBe(bytes(idle, 'B'));
      expect(desk(sound, 'B').calls['A.c1']?.state).toBe('ringing');
      expect(bytes(t, 'A')).toBe(bytes(sound, 'A'));
      expect(desk(t, 'A').calls['A.c1']?.state).toBe('calling');
      t.wait(2);
      expect(bytes(t, 'A')).toBe(bytes(sound.wait(2), 'A'));
      expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'unanswered', endedAt: 3 * MINUTE });
      expect(bytes(t, 'B')).toBe(bytes(idle.wait(2), 'B'));
      mend(t, kind, 'voice');
      expect(desk(dial(t, 'A', 'voice', 'A.c2'), 'B').calls['A.c2']?.state).toBe('ringing');
    },
  );

  it('[H15] [LIN-10] a call over a line with the wrong post is picked up there, with its words; the desk hears nothing', () => {
    const t = calling({ kind: 'wrong-post' });
    expect(desk(t, 'A').calls['A.c1']?.state).toBe('calling');
    t.wait(0.25);
    expect(desk(t, 'A').calls['A.c1']).toMatchObject({ state: 'connected', answeredBy: { en: 'Bakery' } });
    expect(bytes(t, 'B')).toBe(bytes(world(SPEAKING).wait(0.25), 'B'));
    expect(truth(t).calls['A.c1']?.state).toBe('connected');
    const sound = calling().wait(0.25);
    sound.seat('b-duty', { type: 'answerCall', call: 'A.c1' });
    expect(desk(sound, 'A').calls['A.c1']?.state).toBe('connected');
    expect(desk(sound, 'A').calls['A.c1']?.answeredBy).toBeUndefined();
  });

  it('[H15] [LIN-10] a call by request over a bad line is asked for all the same, and comes to nothing or to the wrong post', () => {
    const scenario = rough({ request: { ...ends('request', { says: both('Bakery') }), reach: always(3) } });
    const requested = (kind: LineFaultKind) =>
      dial(spoil(world(scenario), { kind }, 'request'), 'A', 'request').wait(2);
    const idle = bytes(world(scenario).wait(2), 'B');
    for (const [kind, state] of [
      ['one-way', 'unanswered'],
      ['wrong-post', 'connected'],
    ] as const) {
      const t = requested(kind);
      expect([desk(t, 'A').calls['A.c1']?.state, bytes(t, 'B')]).toEqual(['requested', idle]);
      t.wait(1.25);
      expect(desk(t, 'A').calls['A.c1']?.state).toBe(state);
      expect(desk(t, 'B').calls).toEqual({});
    }
  });

  it('[H15] [LIN-10] other faults leave a call alone, and a chance is one for the whole line', () => {
    for (const kind of ['delay', 'duplicate', 'reorder', 'garble'] as const)
      expect(bytes(calling({ kind }), 'B')).toBe(bytes(calling(), 'B'));
    const silent = SEEDS.filter((seed) => {
      const t = calling({ kind: 'one-way', chance: 30 }, SPEAKING, seed);
      return desk(t, 'B').calls['A.c1'] === undefined;
    });
    expectChance(silent.length, SEEDS.length, 30);
  });

  // replyGiven sets `testedAt` of the line whether or not the ROGER came back.
  it('[H15] [LIN-10] a ROGER that was lost does not show the line as tested to whoever waits for it', () => {
    const tested = (fault?: LineFault) => {
      const t = world(ROUGH);
      if (fault) spoil(t, fault);
      send(t, 'A', 'text', { type: 'TEST', slots: {} }).wait(0.5);
      answer(t, 'ROGER');
      return desk(t, 'A').lines['2000 0001']?.testedAt;
    };
    if (tested() === undefined) return;
    expect(tested({ kind: 'one-way', from: 'B' })).toBeUndefined();
  });

  // replyGiven moves `dueAt` whether or not the STANDBY came back.
  it('[H15] [LIN-10] a STANDBY that was lost moves no deadline before the asker', () => {
    const [t, unanswered] = [asked({ kind: 'one-way', from: 'B' }).wait(1), asked().wait(1)];
    answer(t, 'STANDBY');
    expect(bytes(t, 'A')).toBe(bytes(unanswered, 'A'));
  });

  // `given` looks only for closing answers.
  it('[H15] [LIN-10] a STANDBY that was lost still stands before the answerer', () => {
    const [t, sound] = [asked({ kind: 'one-way', from: 'B' }), asked()];
    for (const w of [t, sound]) answer(w, 'STANDBY');
    expect(bytes(t, 'B')).toBe(bytes(sound, 'B'));
  });

  // acceptExplanation counts closing answers that never came back.
  it('[H15] [LIN-10] an answer that was lost explains nothing to the asker', () => {
    const { injects } = scenarioDocument();
    const t = world(rough({}, { ...(injects && { injects }) })).wait(1);
    const accept = (fault?: LineFault) => {
      const w = fault ? t : world(rough({}, { ...(injects && { injects }) })).wait(1);
      w.seat('a-duty', {
        ...{ type: 'fileAssessment', incident: 'outage', confidence: 'low' },
        chances: { attack: 60, fault: 30, third: 10 },
      });
      send(w, 'A', 'text').wait(0.5);
      open(w, 'B', 'A-0001');
      if (fault) spoil(w, fault);
      answer(w, 'NEGATIVE');
      return w.seat('a-leader', { type: 'acceptExplanation', threshold: 'a-alert', message: 'A.m1' }).ok;
    };
    if (!accept()) return;
    expect(accept({ kind: 'one-way', from: 'B' })).toBe(false);
  });
});

describe('line tests', () => {
  const sound = { ...ends('watch'), reach: always(0) };
  const tests = (t: TableTop) =>
    t.records.flatMap(({ at, event }) => (event.type === 'lineTested' ? [[at / MINUTE, event.answered]] : []));
  const shown = (t: TableTop, line: LineId = 'watch') => [
    ...SIDES.map((side) => desk(t, side).lines[numberOf(line, otherSide(side))]),
    truth(t).lines[line],
  ];

  it('[H13] [LIN-11] with P3 in place a line is tested on its schedule, by the side whose task it is', () => {
    const schedule = (watch: LineDocument['tests']) =>
      world(rough({ watch: { ...sound, tests: watch } }), { procedures: ['P3'] }).wait(9.5);
    const t = schedule({ by: 'A', every: 8, from: 1 });
    expect(tests(t)).toEqual([
      [1, true],
      [9, true],
    ]);
    expect(tests(schedule({ by: 'A', every: 4 })).map(([at]) => at)).toEqual([4, 8]);
    expect(tests(schedule({ by: 'A', every: 6, from: 0 })).map(([at]) => at)).toEqual([0, 6]);
    expect(schedule({ by: 'B', every: 8 }).events('lineTested')).toEqual([
      { type: 'lineTested', line: 'watch', by: 'B', answered: true },
    ]);
    expect(t.events('lineTested').every((e) => e.line === 'watch' && e.by === 'A')).toBe(true);
    for (const row of shown(t)) expect([row?.testedAt, row?.testMissedAt]).toEqual([9 * MINUTE, undefined]);
    for (const row of shown(t, 'text')) expect(row?.testedAt).toBeUndefined();
  });

  // A chart that re-enters its state keeps its snapshot, and evolve.ts then drops the timer it has set: the third never comes.
  it('[LIN-11] and the schedule goes on', () => {
    const watch = { ...sound, tests: { by: 'A' as const, every: 3, from: 1 } };
    const t = world(rough({ watch }), { procedures: ['P3'] }).wait(12);
    expect(tests(t).map(([at]) => at)).toEqual([1, 4, 7, 10, 13]);
  });

  const marks = (t: TableTop) => shown(t).map((row) => [row?.testedAt, row?.testMissedAt]);
  const same = (tested?: number, missed?: number) => Array(3).fill([tested, missed]);

  it('[LIN-11] an unanswered test shows on both directories until one is answered', () => {
    const watch = { ...sound, tests: { by: 'A' as const, every: 3, from: 2 } };
    const t = world(rough({ watch }), { procedures: ['P3'] });
    expect(marks(t)).toEqual(same());
    t.facilitator({ type: 'cutLine', line: 'watch' });
    t.wait(1);
    expect(marks(t)).toEqual(same(undefined, 2 * MINUTE));
    t.facilitator({ type: 'restoreLine', line: 'watch' });
    t.wait(2.999);
    expect(marks(t)).toEqual(same(undefined, 2 * MINUTE));
    t.wait(0.001);
    expect(marks(t)).toEqual(same(5 * MINUTE));
  });

  it('[LIN-11] and beside it when one was answered last', () => {
    const t = world(rough({ watch: sound }), { procedures: ['P3'] });
    expect(marks(t)).toEqual(same(MINUTE));
    t.facilitator({ type: 'cutLine', line: 'watch' });
    t.wait(2.999);
    expect(marks(t)).toEqual(same(MINUTE));
    t.wait(0.001);
    expect(marks(t)).toEqual(same(MINUTE, 4 * MINUTE));
  });

  it('[LIN-11] it is answered with the chance of the far post’s climate', () => {
    const scenario = rough({ watch: ends('watch') });
    const answered = SEEDS.filter(
      (seed) => world(scenario, { seed, procedures: ['P3'] }).events('lineTested')[0]?.answered,
    );
    expectChance(answered.length, SEEDS.length, 90);
  });

  it.each(LINE_FAULTS)(
    '[LIN-11] a test over a line with %s is missed if nothing whole comes back, from either side',
    (kind) => {
      const missed = (fault: LineFault) => {
        const t = spoil(world(rough({ watch: sound }), { procedures: ['P3'] }), fault, 'watch');
        return !(t.wait(3).events('lineTested')[1]?.answered ?? true);
      };
      const dead = ['loss', 'garble', 'one-way', 'wrong-post'].includes(kind);
      expect([missed({ kind, from: 'A' }), missed({ kind, from: 'B' }), missed({ kind })]).toEqual([dead, dead, dead]);
      expect(missed({ kind, chance: 0 })).toBe(false);
    },
  );

  it('[LIN-11] an empty room answers no test', () => {
    const empty = { ...sound, ...ends('watch', { staffed: 'nobody' }) };
    expect(tests(world(rough({ watch: empty }), { procedures: ['P3'] }))).toEqual([[1, false]]);
    const ours = { ...empty, tests: { by: 'B' as const, every: 3, from: 1 } };
    expect(tests(world(rough({ watch: ours }), { procedures: ['P3'] }))).toEqual([[1, true]]);
  });

  it('[LIN-11] without the card nothing is tested, and no record differs but the opening and the tests', () => {
    const scenario = rough({ watch: { tests: { by: 'A', every: 12, from: 1 } } });
    const played = (procedures: string[]) => {
      const t = world(scenario, { procedures });
      for (let i = 1; i <= 5; i++) send(send(t, 'A', 'watch', {}, `A.m${i}`), 'B', 'watch', {}, `B.m${i}`).wait(1);
      dial(dial(t, 'A', 'request'), 'B', 'voice');
      spoil(t, { kind: 'loss', chance: 50 }, 'watch');
      for (let i = 6; i <= 10; i++) send(t, 'A', 'watch', {}, `A.m${i}`).wait(1);
      t.facilitator({ type: 'cutLine', line: 'watch' });
      t.wait(5);
      t.facilitator({ type: 'restoreLine', line: 'watch' });
      return t.wait(5);
    };
    const [on, off] = [played(['P3']), played([])];
    expect(tests(on)).toEqual([
      [1, true],
      [13, false],
    ]);
    expect([off.events('lineTestDue'), off.events('lineTested')]).toEqual([[], []]);
    for (const row of shown(off)) expect([row?.testedAt, row?.testMissedAt]).toEqual([undefined, undefined]);
    const others = told(on, 'lineTestDue', 'lineTested').filter(
      ([, e]) => !(typeof e === 'object' && e.type === 'timerFired' && e.timer.startsWith('line/watch/')),
    );
    expect(others).toEqual(told(off));
    for (const side of SIDES) {
      const { lines: _on, ...withCard } = desk(on, side);
      const { lines: _off, ...without } = desk(off, side);
      expect(withCard).toEqual(without);
    }
  });
});

describe('climates', () => {
  /** In which climate the far side answers a message, a call and a line test alike. */
  const climatesMet = (
    far: SideId,
    more: Partial<ScenarioDocument>,
    prepare: (t: TableTop) => void = () => {},
  ): Climate[] => {
    const near = otherSide(far);
    return CLIMATES.filter((climate) => {
      const reach = { answer: { calm: 0, tense: 0, grievance: 0, [climate]: 100 }, time: { median: 0 } };
      const watch = { ...ends('watch'), reach, tests: { by: near, every: 1 } };
      const t = world(rough({ watch, request: { reach } }, { moves: MOVES, ...more }), { procedures: ['P3'] });
      prepare(t);
      dial(send(t, near, 'watch'), near, 'request').wait(1);
      const met = [
        desk(t, far).messages[`${near}-0001`] !== undefined,
        desk(t, far).calls[`${near}.c1`] !== undefined,
        t.events('lineTested').at(-1)?.answered,
      ];
      expect(new Set(met).size).toBe(1);
      return met[0];
    });
  };
  const move = (id: string) => (t: TableTop) => act(t, id);

  it('[LIN-12] calm, unless there is a reason', () => {
    expect([climatesMet('A', {}), climatesMet('B', {})]).toEqual([['calm'], ['calm']]);
    expect(climatesMet('B', {}, move('a-one'))).toEqual(['calm']);
  });

  it.each([
    ['its own', 'b-two'],
    ['the other side’s', 'a-two'],
  ])('[LIN-12] a side is under tension from %s tense rung on', (_whose, id) => {
    expect(climatesMet('B', {}, move(id))).toEqual(['tense']);
    expect(climatesMet('A', {}, move(id))).toEqual(['tense']);
    const tenseFrom = { parameters: { tenseFrom: 3 } };
    expect(climatesMet('B', tenseFrom, move(id))).toEqual(['calm']);
    expect(climatesMet('B', tenseFrom, move('b-three'))).toEqual(['tense']);
    expect(climatesMet('B', { parameters: { tenseFrom: 1 } }, move('a-one'))).toEqual(['tense']);
  });

  it('[LIN-12] a grievance is the side’s own, and outweighs the ladder', () => {
    const grievances = [GRIEVANCE];
    expect(climatesMet('B', { grievances })).toEqual(['grievance']);
    expect(climatesMet('A', { grievances })).toEqual(['calm']);
    expect(climatesMet('B', { grievances }, move('a-two'))).toEqual(['grievance']);
    expect(climatesMet('A', { grievances }, move('a-two'))).toEqual(['tense']);
  });

  it('[LIN-12] it stands from when its condition holds until it is closed', () => {
    const grievances = [
      {
        ...GRIEVANCE,
        from: { line: { line: 'voice', is: 'down' as const } },
        until: { line: { line: 'text', is: 'down' as const } },
      },
    ];
    const cut =
      (...lines: LineId[]) =>
      (t: TableTop) => {
        for (const line of lines) t.facilitator({ type: 'cutLine', line });
      };
    expect(climatesMet('B', { grievances })).toEqual(['calm']);
    expect(climatesMet('B', { grievances }, cut('voice'))).toEqual(['grievance']);
    expect(climatesMet('B', { grievances }, cut('voice', 'text'))).toEqual(['calm']);
    expect(climatesMet('B', { grievances: [...grievances, { ...GRIEVANCE, id: 'new' }] })).toEqual(['grievance']);
  });
});

describe('draws', () => {
  const scenario = rough({ watch: ends('watch') });
  /** What became of each of 20 messages on `watch`, which is bad in every way half the time. */
  const fates = (seed: string, between: boolean) => {
    const t = world(scenario, { seed });
    for (const kind of LINE_FAULTS) spoil(t, { kind, chance: 50, ...(kind === 'one-way' && { chance: 10 }) }, 'watch');
    for (let i = 1; i <= 20; i++) {
      const topic = i % 5 === 0 ? 'crime' : 'safety';
      send(t, 'A', 'watch', { topic }, `A.w${i}`);
      if (between && i % 2 === 0) {
        send(t, 'A', 'text', {}, `A.t${i}`);
        dial(t, i % 4 === 0 ? 'A' : 'B', 'voice', `${i % 4 === 0 ? 'A' : 'B'}.c${i}`);
      }
      t.wait(0.25);
      if (between && i % 2 === 0)
        t.seat(DUTY[i % 4 === 0 ? 'A' : 'B'], { type: 'endCall', call: `${i % 4 === 0 ? 'A' : 'B'}.c${i}` });
    }
    const { messages } = truth(t.wait(120));
    return Array.from({ length: 20 }, (_, i) => {
      const m = messages[`A.w${i + 1}`];
      return [m?.delivery, m?.sentAt, m?.atPostAt, m?.receivedAt, m?.copies, m?.garbled];
    });
  };

  it('[LIN-13] traffic on another line changes no fate, and equal seeds give equal fates; another seed, others', () => {
    const alone = fates('one', false);
    expect(new Set(alone.map(([where]) => where)).size).toBeGreaterThan(3);
    expect(fates('one', true)).toEqual(alone);
    expect(fates('one', false)).toEqual(alone);
    expect(fates('two', false)).not.toEqual(alone);
  });

  it('[LIN-13] nor of calls and line tests', () => {
    const fatesOfCalls = (seed: string, between: boolean) => {
      const t = world(scenario, { seed, procedures: ['P3'] });
      for (let i = 1; i <= 10; i++) {
        dial(t, 'A', 'request', `A.r${i}`);
        if (between) send(dial(t, 'A', 'voice', `A.v${i}`), 'A', 'text', {}, `A.t${i}`);
        if (between) t.seat('a-duty', { type: 'endCall', call: `A.v${i}` });
        t.wait(20);
      }
      return t.records.flatMap(({ at, event: e }) =>
        e.type === 'callRang' || (e.type === 'callUnanswered' && e.line === 'request') || e.type === 'lineTested'
          ? [[at, e]]
          : [],
      );
    };
    const alone = fatesOfCalls('one', false);
    expect(alone.length).toBeGreaterThan(11);
    // Each call has a draw of its own.
    expect(new Set(alone.map(([at]) => Number(at) % (20 * MINUTE))).size).toBeGreaterThan(10);
    expect(fatesOfCalls('one', true)).toEqual(alone);
    expect(fatesOfCalls('two', false)).not.toEqual(alone);
  });

  const busy = (t: TableTop, between: boolean) => {
    if (between) for (let i = 1; i <= 10; i++) send(t, 'A', 'watch', {}, `A.w${i}`);
    return t;
  };

  // receivedWords keys its draw by the number, which counts what the side sent on every line.
  it('[LIN-13] nor which signs of free text are garbled', () => {
    const read = (between: boolean) => {
      const t = busy(spoil(world(scenario), { kind: 'garble' }), between);
      const words = { lang: 'en' as const, text: 'We have lost the signals at the border and ask you to wait.' };
      send(t, 'A', 'text', { type: 'FREE', slots: {}, words }).wait(0.5);
      const number = desk(t, 'A').messages['A.m1']?.number ?? '';
      open(t, 'B', number);
      return desk(t, 'B').messages[number]?.words?.text;
    };
    if (!read(false)?.includes(UNREADABLE)) return;
    expect(read(true)).toBe(read(false));
  });

  // answerLost keys its draw by the number too.
  it('[LIN-13] nor which answers are lost', () => {
    const come = (between: boolean) => {
      const t = busy(spoil(world(scenario), { kind: 'loss', from: 'B', chance: 50 }), between);
      return Array.from({ length: 20 }, (_, i) => {
        send(t, 'A', 'text', {}, `A.t${i}`).wait(0.5);
        const number = desk(t, 'A').messages[`A.t${i}`]?.number ?? '';
        open(t, 'B', number);
        answer(t, 'NEGATIVE', number);
        return desk(t, 'A').messages[`A.t${i}`]?.answers.length;
      });
    };
    if (new Set(come(false)).size !== 2) return;
    expect(come(true)).toEqual(come(false));
  });
});

describe('cards on lines', () => {
  it('[PRC-3] P2: what arrives reaches the desk in the watch’s own time where that is shorter, by the same draw', () => {
    const slow = rough({ watch: { ...ends('watch'), reach: { ...always(0), time: { median: 30, sigma: 0.5 } } } });
    const taken = (seed: string, procedures: string[]) => {
      const t = send(world(slow, { seed, procedures }), 'A', 'watch').wait(0.5);
      const shown = bytes(t, 'A');
      const m = truth(t.wait(300)).messages['A.m1'];
      expect(m?.atPostAt).toBe(1.5 * MINUTE);
      expect(desk(t, 'B').messages['A-0001']?.receivedAt).toBe(m?.receivedAt);
      expect(desk(t, 'A').messages['A.m1']).toMatchObject({ delivery: 'delivered', receivedAt: 1.5 * MINUTE });
      return { shown, minutes: ((m?.receivedAt ?? 0) - (m?.atPostAt ?? 0)) / MINUTE };
    };
    for (const seed of SEEDS.slice(0, 40)) {
      const [off, on] = [taken(seed, []), taken(seed, ['P2'])];
      const normal = Math.log(off.minutes / 30) / 0.5;
      expect(on.minutes).toBeCloseTo(5 + 4 * Math.exp(0.4 * normal), 3);
      expect(on.shown).toBe(off.shown);
    }
  });

  it('[PRC-3] P2: as the scenario sets it; and where the post is quicker by itself nothing differs', () => {
    const received = (time: Reach['time'], procedures: string[], watch?: Reach['time']) => {
      const more = watch ? { parameters: { watch } } : {};
      const line = { ...ends('watch'), reach: { ...always(0), time } };
      const t = send(world(rough({ watch: line }, more), { procedures }), 'A', 'watch').wait(120);
      return (truth(t).messages['A.m1']?.receivedAt ?? 0) / MINUTE - 1.5;
    };
    const exactly = (median: number, shift = 0) => ({ median, shift, sigma: 0 });
    expect(received(exactly(30), ['P2'])).toBeGreaterThan(5);
    expect(received(exactly(30), ['P2'], exactly(2, 3))).toBe(5);
    expect(received(exactly(2, 28), ['P2'], exactly(2, 3))).toBe(5);
    expect(received(exactly(30), [], exactly(2, 3))).toBe(30);
    expect(received(exactly(4), ['P2'], exactly(2, 3))).toBe(4);
    // By what is usual, not by what is drawn.
    expect(received(exactly(2, 2), ['P2'], exactly(0, 5))).toBe(4);
    const rough1 = rough({ watch: ends('watch') });
    const played = (procedures: string[]) => told(send(world(rough1, { procedures }), 'A', 'watch').wait(60));
    expect(played(['P2'])).toEqual(played([]));
  });

  it('[PRC-3] P2: the chance, and a line with nobody between, stay as they are', () => {
    const kept = rough({
      watch: { ...ends('watch'), reach: { answer: { calm: 50, tense: 0, grievance: 0 }, time: { median: 60 } } },
    });
    const passed = (procedures: string[]) =>
      SEEDS.slice(0, 60).filter(
        (seed) => delivery(send(world(kept, { seed, procedures }), 'A', 'watch').wait(900)) === 'received',
      );
    expect(passed(['P2'])).toEqual(passed([]));
    const plain = (procedures: string[]) => told(send(world(rough(), { procedures }), 'A', 'text').wait(60));
    expect(plain(['P2'])).toEqual(plain([]));
  });

  type Suspend = Extract<Effect, { suspend: unknown }>['suspend'];
  const shut = (topics: Suspend['topics']) => ({ suspend: { line: 'text', topics, by: 'B' as const } });
  const title = both('x');
  const acts = {
    inject: (topics: Suspend['topics'], procedures: string[]) => {
      const injects = [{ id: 'act', title, trigger: { byHand: true as const }, effects: [shut(topics)] }];
      const t = world(rough({}, { injects }), { procedures });
      t.facilitator({ type: 'fireInject', inject: 'act' });
      return t;
    },
    move: (topics: Suspend['topics'], procedures: string[]) => {
      const moves = [{ id: 'b-shut', side: 'B' as const, label: title, describe: title, effects: [shut(topics)] }];
      const t = world(rough({}, { moves }), { procedures });
      act(t, 'b-shut');
      return t;
    },
    threshold: (topics: Suspend['topics'], procedures: string[]) => {
      const { thresholds = [], injects = [] } = scenarioDocument();
      const scenario = rough(
        {},
        {
          injects,
          thresholds: thresholds.map((x) => (x.side === 'B' ? { ...x, window: 1, effects: [shut(topics)] } : x)),
        },
      );
      const t = world(scenario, { procedures });
      t.seat('b-duty', {
        ...{ type: 'fileAssessment', incident: 'outage', confidence: 'low' },
        chances: { attack: 60, fault: 30, third: 10 },
      });
      t.wait(1);
      expect(t.events('thresholdTripped')).toHaveLength(1);
      return t;
    },
  };
  const suspended = (t: TableTop) => [
    ...SIDES.map((side) => desk(t, side).lines[numberOf('text', otherSide(side))]?.suspended.map((s) => s.topic)),
    truth(t).lines.text?.suspended.map((s) => s.topic),
  ];

  it.each(['inject', 'move', 'threshold'] as const)(
    '[PRC-4] P8: no act of a scenario (%s) suspends safety traffic',
    (kind) => {
      const three = (topics: string[]) => [topics, topics, topics];
      const [off, on] = [acts[kind]('all', []), acts[kind]('all', ['P8'])];
      expect(suspended(off)).toEqual(three(['safety', 'technical', 'political']));
      expect(suspended(on)).toEqual(three(['technical', 'political']));
      expect(write(off, 'A', 'text')).toMatchObject({ rejection: { code: 'line-is-suspended' } });
      for (const side of SIDES) {
        const t = acts[kind]('all', ['P8']);
        send(t, side, 'text').wait(0.5);
        expect(desk(t, otherSide(side)).messages[`${side}-0001`]?.delivery).toBe('received');
        expect(write(t, side, 'text', { topic: 'political' }, `${side}.m2`)).toMatchObject({
          rejection: { code: 'line-is-suspended' },
        });
      }
      expect(suspended(acts[kind](['safety', 'political'], []))).toEqual(three(['safety', 'political']));
      expect(suspended(acts[kind](['safety', 'political'], ['P8']))).toEqual(three(['political']));
      const nothing = acts[kind](['safety'], ['P8']);
      expect([suspended(nothing), nothing.events('lineSuspended')]).toEqual([three([]), []]);
      expect(acts[kind](['safety'], []).events('lineSuspended')).toHaveLength(1);
    },
  );
});
