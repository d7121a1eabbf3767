import type {
  ControlCallRow,
  ControlMessageRow,
  ControlThresholdRow,
  FacilitatorTables,
} from '@firebreak/shared/view/control-tables.ts';
import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/format/read-time.ts';
import { deadlines } from '../../src/screens/control/answers/deadlines.ts';
import { seatDue } from '../../src/screens/control/answers/seat-due.ts';
import { seatsAlive } from '../../src/screens/control/answers/seats-alive.ts';
import { stuck } from '../../src/screens/control/answers/stuck.ts';
import { wouldHappen } from '../../src/screens/control/bar/would-fire.ts';

const say = (words: string) => ({ en: words, zh: words });
const message = (id: string, more: Partial<ControlMessageRow>): ControlMessageRow => ({
  id,
  from: 'A',
  line: 'text',
  type: 'INQUIRY',
  body: say(id),
  slots: {},
  delivery: 'opened',
  reply: 'awaiting',
  answers: [],
  ...more,
});
const call = (more: Partial<ControlCallRow> = {}): ControlCallRow => ({
  ...{
    id: 'call',
    line: 'voice',
    number: '1',
    from: 'A',
    topic: 'safety',
    state: 'ringing',
    placedAt: 100,
    ringsUntil: 400,
  },
  ...more,
});
const threshold = (id: string, more: Partial<ControlThresholdRow>): ControlThresholdRow => ({
  ...{ id, side: 'B', label: say(id), incident: 'i', hypothesis: 'h', hypothesisLabel: say('h') },
  ...{ atLeast: 55, filed: 58, rung: 5, state: 'pressing', holders: ['b-leader'], answeredBy: [], waits: say('') },
  ...more,
});
const seat = (id: string, more: Partial<SeatRow> = {}): SeatRow => ({
  ...{ id, side: 'B', office: say(id), authorities: [], ready: false },
  ...more,
});
const tables = (more: Partial<FacilitatorTables>) =>
  ({ thresholds: {}, calls: {}, messages: {}, steps: {}, decisions: {}, rundown: {}, ...more }) as FacilitatorTables;
const keyed = <R extends { readonly id: string }>(...rows: R[]) => Object.fromEntries(rows.map((row) => [row.id, row]));

const busy = tables({
  thresholds: keyed(threshold('t', { dueAt: 300 }), threshold('clear', { state: 'clear', dueAt: 10 })),
  calls: keyed(call()),
  messages: keyed(message('m', { dueAt: 200 }), message('done', { reply: 'answered', dueAt: 1 })),
});

describe('what expires first', () => {
  it('[CTL-1] lists what runs, the first first, with the side that has to act', () => {
    expect(deadlines(busy).map((d) => `${d.kind} ${d.side} ${d.at}`)).toEqual([
      'message B 200',
      'threshold B 300',
      'call B 400',
    ]);
  });
  it('[CTL-1] tells each seat only what its office can see to', () => {
    const due = (row: SeatRow) => seatDue(row, deadlines(busy), busy)?.kind;
    expect(due(seat('b-leader'))).toBe('threshold');
    expect(due(seat('b-duty', { authorities: ['call', 'transmit'] }))).toBe('message');
    expect(due(seat('b-caller', { authorities: ['call'] }))).toBe('call');
    expect(due(seat('a-duty', { side: 'A', authorities: ['call', 'transmit'] }))).toBeUndefined();
  });
});

describe('who is stuck', () => {
  it('[CTL-1] puts a ringing telephone before an overdue answer, and forgives two minutes', () => {
    const now = 1_000_000;
    const found = stuck(
      tables({
        calls: keyed(call()),
        messages: keyed(
          message('late', { reply: 'overdue', dueAt: 5 }),
          message('fresh', { delivery: 'received', receivedAt: now - 60_000 }),
          message('unread', { delivery: 'received', receivedAt: now - 200_000 }),
          message('queued', { delivery: 'queued', sentAt: now - 1 }),
        ),
      }),
      now,
    );
    expect(found.map((s) => `${s.kind} ${s.side}`)).toEqual(['ringing B', 'overdue B', 'queued A', 'unopened B']);
  });
});

describe('is every seat alive', () => {
  it('[CTL-1] counts who is there, who is away and who is missing', () => {
    const seats = keyed(
      seat('one', { holder: 'L. Hart', ready: true }),
      seat('two', { holder: 'R. Osei' }),
      seat('three'),
    );
    const alive = seatsAlive(seats, { one: { online: true } });
    expect([alive.all, alive.held, alive.live, alive.ready]).toEqual([3, 2, 1, 1]);
    expect(alive.away.map((row) => row.id)).toEqual(['two']);
    expect(alive.vacant.map((row) => row.id)).toEqual(['three']);
  });

  it('[CTL-1] a seat that a bot plays is alive, whoever holds it, and counted as a bot’s', () => {
    const seats = keyed(
      seat('one', { bot: true, policy: 'bayes', ready: true }),
      seat('two', { holder: 'R. Osei', bot: true, policy: 'passive', ready: true }),
      seat('three', { holder: 'L. Hart' }),
    );
    const alive = seatsAlive(seats, { three: { online: true } });
    expect([alive.held, alive.live, alive.bots, alive.away.length, alive.vacant.length]).toEqual([3, 3, 2, 0, 0]);
  });
});

describe('a jump', () => {
  it('[CTL-1] names what it sets off', () => {
    const { expired } = wouldHappen(busy, 300);
    expect(expired.map((d) => d.kind)).toEqual(['message', 'threshold']);
  });
  it('[CTL-1] takes a time of the scenario’s clock, always a later one', () => {
    const starts = Date.UTC(2026, 4, 11, 13, 0);
    expect(readTime('14:05', starts, 0)).toBe(65 * 60_000);
    expect(readTime('１４：０５：３０Z', starts, 0)).toBe(65 * 60_000 + 30_000);
    expect(readTime('13:30', starts, 40 * 60_000)).toBe(24 * 3_600_000 + 30 * 60_000);
    expect([readTime('25:00', starts, 0), readTime('soon', starts, 0)]).toEqual([undefined, undefined]);
  });
});
