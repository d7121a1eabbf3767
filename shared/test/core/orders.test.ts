import { describe, expect, it } from 'vitest';
import type { SideId } from '../../src/base/ids.ts';
import type { LineFaultKind } from '../../src/base/line-faults.ts';
import { valuesOf } from '../../src/base/paged.ts';
import { advance } from '../../src/core/advance.ts';
import { handle } from '../../src/core/handle.ts';
import { lineBusy, lineIsDown } from '../../src/core/query.ts';
import type { State } from '../../src/core/state.ts';
import type { Command } from '../../src/log/command.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { CallRow, MessageRow } from '../../src/view/hotline-rows.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

/** Every order of a few acts up to a depth, each from the state the ones before it left: states are values, so a walk forks. */
const DEEP = process.env.FIREBREAK_DEEP === '1' ? 1 : 0;
const MINUTE = 60_000;
const FACILITATOR = { kind: 'facilitator', name: 'Orders' } as const;

type Moment = { readonly state: State; readonly wall: number };
/** An act of a seat, of the facilitator, or minutes that pass. */
type Act = number | { readonly by: string; readonly command: Command };

const after = (state: State, wall: number): State => advance(state, wall)?.state ?? state;

/** Undefined: the act was refused, and nothing is another. */
const acted = ({ state, wall }: Moment, act: Act, id: string): Moment | string => {
  if (typeof act === 'number') return { state: after(state, wall + act * MINUTE), wall: wall + act * MINUTE };
  const actor = act.by === 'control' ? FACILITATOR : ({ kind: 'seat', seat: act.by } as const);
  const done = handle(state, { command: act.command, commandId: id, actor, wall });
  return done.ok ? { state: done.value.state, wall } : done.error.code;
};

type Visit = (now: Moment, path: readonly string[]) => void;

const walk = (from: Moment, acts: Readonly<Record<string, Act>>, depth: number, visit: Visit): number => {
  let seen = 0;
  const step = (now: Moment, path: readonly string[]): void => {
    visit(now, path);
    seen++;
    if (path.length === depth) return;
    for (const [name, act] of Object.entries(acts)) {
      const next = acted(now, act, `o${path.length}-${name}`);
      // What was refused, or changed nothing, is this same moment again.
      if (typeof next !== 'string' && (next.state !== now.state || next.wall !== now.wall)) step(next, [...path, name]);
    }
  };
  step(from, []);
  return seen;
};

const tables = (state: State, side: SideId): SideTables => project(state, { kind: 'side', side }) as SideTables;

describe('an exchange in every order', () => {
  const content = {
    ...({ number: '2000 0001', type: 'INQUIRY', topic: 'safety', precedence: 'PRIORITY' } as const),
    slots: { incident: 'outage', question: 'yours' },
  } as const;
  const DUE = 6 * MINUTE;
  const STANDBY = 4 * MINUTE;

  const asked = (fault?: LineFaultKind, minutes?: number): Moment => {
    const scenario = aScenario({
      ...{ injects: [], probes: [], thresholds: [], endings: [], procedures: [] },
      seats: scenarioDocument().seats.map((s) => ({
        ...s,
        authorities: ['draft', 'approve', 'transmit', 'call', 'assess', 'hold', 'decide'],
      })),
    });
    const t = new TableTop(scenario).start();
    const sent = t.seat('a-duty', { type: 'sendMessage', message: 'A.q', content });
    if (!sent.ok) throw new Error(sent.rejection.code);
    t.wait(1);
    if (fault) t.facilitator({ type: 'faultLine', line: 'text', fault: { kind: fault, from: 'B', minutes } });
    return t;
  };
  const b = (command: Command): Act => ({ by: 'b-duty', command });
  const say = (word: 'STANDBY' | 'NEGATIVE') => b({ type: 'reply', message: 'A-0001', word, slots: {} });
  const acts: Readonly<Record<string, Act>> = {
    open: b({ type: 'openMessage', message: 'A-0001' }),
    standby: say('STANDBY'),
    answer: say('NEGATIVE'),
    soon: 2.25,
    later: 5.5,
    cut: { by: 'control', command: { type: 'cutLine', line: 'text' } },
    restore: { by: 'control', command: { type: 'restoreLine', line: 'text' } },
  };
  const ends = (state: State): readonly [MessageRow, MessageRow] => {
    const [mine, theirs] = [tables(state, 'A').messages['A.q'], tables(state, 'B').messages['A-0001']];
    if (!mine || !theirs) throw new Error('an end lost its message');
    return [mine, theirs];
  };
  /** What a few lines of arithmetic say of an exchange, from the acts and their times alone. */
  const reckoned = (path: readonly string[]) => {
    let [at, due, waited, open] = [MINUTE, DUE, false, false];
    let closed: 'answered' | 'answered-late' | undefined;
    for (const name of path) {
      const act = acts[name];
      if (typeof act === 'number') at += act * MINUTE;
      if (name === 'open') open = true;
      if (name === 'standby') [waited, due] = [true, at + STANDBY];
      if (name === 'answer') closed = at > due ? 'answered-late' : 'answered';
    }
    return { reply: closed ?? (at >= due ? 'overdue' : waited ? 'standby' : 'awaiting'), due, open, closed };
  };

  it('[H6] [HOT-17] both ends agree on what is owed, until when, and what has been said, and it is what the record says', () => {
    const start = asked();
    const reached = new Set<string>();
    const seen = walk(start, acts, 7 + DEEP, ({ state }, path) => {
      const [mine, theirs] = ends(state);
      const expected = reckoned(path);
      const told = (row: MessageRow) => ({
        reply: row.reply,
        dueAt: row.dueAt,
        said: row.answers.map((a) => [a.word, a.at, a.late]),
      });
      expect([path, told(mine)]).toEqual([path, told(theirs)]);
      expect([path, mine.reply, mine.dueAt]).toEqual([path, expected.reply, expected.due]);
      expect(mine.answers.filter((a) => a.word !== 'STANDBY').length).toBe(expected.closed ? 1 : 0);
      expect(mine.answers.filter((a) => a.word === 'STANDBY').length).toBeLessThanOrEqual(1);
      // Only what can still be said is offered, and nothing before it is open.
      if (!expected.open || expected.closed) expect([path, theirs.offered]).toEqual([path, []]);
      else expect(theirs.offered).toContain('NEGATIVE');
      reached.add(`${mine.reply}${lineIsDown(state, 'text') ? ' down' : ''}`);
    });
    expect(seen).toBeGreaterThan(3_000);
    for (const reply of ['awaiting', 'standby', 'overdue', 'answered', 'answered-late'])
      expect(reached).toContain(reply);
    expect(reached).toContain('overdue down');
  });

  it.each(['one-way', 'loss'] as const)(
    '[H6] [HOT-17] where %s loses the answers, the two ends differ by nothing else, and the asker’s deadline runs on',
    (fault) => {
      const start = asked(fault);
      const { cut: _cut, restore: _restore, ...those } = acts;
      let differ = 0;
      const seen = walk(start, those, 8 + DEEP, ({ state, wall }, path) => {
        const [mine, theirs] = ends(state);
        const at = MINUTE + (wall - start.wall);
        expect([path, mine.answers, mine.dueAt]).toEqual([path, [], DUE]);
        expect([path, mine.reply]).toEqual([path, at >= DUE ? 'overdue' : 'awaiting']);
        expect(theirs.answers.length).toBe(path.filter((a) => a === 'standby' || a === 'answer').length);
        if (path.includes('answer')) expect(theirs.reply).toMatch(/^answered/);
        if (theirs.reply !== mine.reply) differ++;
      });
      expect(seen).toBeGreaterThan(500);
      expect(differ).toBeGreaterThan(100);
    },
  );

  it('[HOT-18] where a fault holds the answers up, the asker has each after that time, and nothing of it before', () => {
    const HELD = 3 * MINUTE;
    const start = asked('delay', HELD / MINUTE);
    const { cut: _cut, restore: _restore, ...those } = acts;
    const reached = new Set<string>();
    const seen = walk(start, those, 7 + DEEP, ({ state, wall }, path) => {
      const [mine, theirs] = ends(state);
      const now = MINUTE + (wall - start.wall);
      const given = theirs.answers.map((a) => ({ word: a.word, at: a.at, late: a.late }));
      const come = given.filter((a) => a.at + HELD <= now);
      expect([path, mine.answers.map((a) => [a.word, a.at, a.late, a.arrivedAt])]).toEqual([
        path,
        come.map((a) => [a.word, a.at, a.late, a.at + HELD]),
      ]);
      // The reader has answered when it has; the asker knows when it has come, and calls it late only if it was given late.
      const closing = given.find((a) => a.word !== 'STANDBY');
      if (closing) expect([path, theirs.reply]).toEqual([path, closing.late ? 'answered-late' : 'answered']);
      const closed = come.find((a) => a.word !== 'STANDBY');
      const waits = come.find((a) => a.word === 'STANDBY' && a.at + HELD < DUE);
      const due = waits ? waits.at + HELD + STANDBY : DUE;
      const open = now >= due ? 'overdue' : waits ? 'standby' : 'awaiting';
      expect([path, mine.reply]).toEqual([path, closed ? (closed.late ? 'answered-late' : 'answered') : open]);
      reached.add(`${mine.reply}/${theirs.reply}`);
    });
    expect(seen).toBeGreaterThan(1_000);
    for (const both of ['awaiting/answered', 'overdue/answered', 'standby/standby', 'answered/answered'])
      expect([...reached]).toContain(both);
  });
});

describe('a telephone in every order', () => {
  const scenario = aScenario({
    ...{ injects: [], probes: [], thresholds: [], endings: [], procedures: [] },
    seats: scenarioDocument().seats.map((s) => ({
      ...s,
      authorities: ['call', 'draft', 'approve', 'transmit', 'assess', 'hold', 'decide'],
    })),
  });
  const by = (seat: string, command: Command): Act => ({ by: seat, command });
  const place = (side: 'A' | 'B', number: string) =>
    by(`${side.toLowerCase()}-duty`, { type: 'placeCall', call: `${side}.c`, number, topic: 'safety' });
  const acts: Readonly<Record<string, Act>> = {
    'A rings': place('A', '2000 0002'),
    'B rings': place('B', '1000 0002'),
    'B answers': by('b-duty', { type: 'answerCall', call: 'A.c' }),
    'B refuses': by('b-duty', { type: 'refuseCall', call: 'A.c', reason: 'later' }),
    'B lets it ring': by('b-duty', { type: 'letRing', call: 'A.c' }),
    'A hangs up': by('a-duty', { type: 'endCall', call: 'A.c' }),
    'B hangs up': by('b-duty', { type: 'endCall', call: 'A.c' }),
    cut: by('control', { type: 'cutLine', line: 'voice' }),
    restore: by('control', { type: 'restoreLine', line: 'voice' }),
    suspend: by('control', { type: 'suspendLine', line: 'voice', topics: 'all', by: 'B' }),
    wait: 1.25,
  };
  /** What the far desk sees of a call, by what its caller sees. */
  const PAIRS: Readonly<Record<CallRow['state'], readonly (CallRow['state'] | undefined)[]>> = {
    requested: [undefined],
    calling: ['ringing', 'left-ringing'],
    ringing: [],
    'left-ringing': [],
    connected: ['connected'],
    refused: ['refused'],
    unanswered: ['unanswered'],
    ended: ['ended'],
    failed: [undefined],
  };
  const LIVE: readonly string[] = ['requested', 'ringing', 'left-ringing', 'connected'];

  it('[CALL-6] one call at a time, which both ends see alike and which ends once; none on a line that is down', () => {
    const start = new TableTop(scenario).start();
    const reached = new Set<string>();
    const seen = walk(start, acts, 6 + DEEP, ({ state }, path) => {
      const calls = valuesOf(state.calls);
      const live = calls.filter((c) => LIVE.includes(c.outcome));
      expect([path, live.length]).toEqual([path, lineBusy(state, 'voice') ? 1 : 0]);
      if (lineIsDown(state, 'voice')) expect([path, live]).toEqual([path, []]);
      for (const call of calls) {
        const far = call.from === 'A' ? 'B' : 'A';
        const [mine, theirs] = [tables(state, call.from).calls[call.id], tables(state, far).calls[call.id]];
        if (!mine) throw new Error(`${path.join(', ')}: the caller lost its call`);
        expect([path, mine.state, PAIRS[mine.state]]).toEqual([
          path,
          mine.state,
          expect.arrayContaining([theirs?.state]),
        ]);
        expect([path, mine.endedAt]).toEqual([path, theirs ? theirs.endedAt : mine.endedAt]);
        expect(call.endedAt === undefined).toBe(LIVE.includes(call.outcome));
        reached.add(mine.state);
      }
    });
    expect(seen).toBeGreaterThan(3_000);
    for (const outcome of ['calling', 'connected', 'refused', 'unanswered', 'ended', 'failed'])
      expect(reached).toContain(outcome);
  });
});
