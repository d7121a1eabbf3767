import { describe, expect, it } from 'vitest';
import { rng } from '../../src/base/rng.ts';
import { fold } from '../../src/core/fold.ts';
import { stateHash } from '../../src/core/state-hash.ts';
import { verify } from '../../src/core/verify.ts';
import type { Command } from '../../src/log/command.ts';
import { encodeRecord } from '../../src/log/record.ts';
import { chronicleOf } from '../../src/report/chronicle.ts';
import { csvExport } from '../../src/report/csv.ts';
import { evidenceOf } from '../../src/report/evidence.ts';
import { actorOf } from '../../src/report/tell-record.ts';
import { botOf } from '../../src/sim/policies.ts';
import type { Draw } from '../../src/sim/policy.ts';
import { SeatedBot } from '../../src/sim/seated-bot.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';

const READY: Command = { type: 'setReady', ready: true };
const give = (seat: string, takeOver = false): Command => ({
  ...{ type: 'giveSeatToBot', seat, policy: 'bayes' },
  ...(takeOver && { takeOver: true as const }),
});
const back = (seat: string): Command => ({ type: 'handBackSeat', seat });
const sit = (seat: string): Command => ({ type: 'takeSeat', seat, name: 'T. Marek', language: 'en' });
const asBot = (t: TableTop, seat: string, command: Command) => t.ask(command, { kind: 'seat', seat, bot: 'bayes' });

describe('bots in seats of a live exercise', () => {
  it('[BOT-1] an empty seat is given to a bot and handed back empty, each a record', () => {
    const t = new TableTop().start();
    expect(t.facilitator(give('a-duty')).ok).toBe(true);
    expect(t.facilitator(give('a-duty'))).toMatchObject({ rejection: { code: 'bot-plays-seat', about: 'a-duty' } });
    expect(t.facilitator(give('nobody'))).toMatchObject({ rejection: { code: 'unknown-item' } });
    expect(t.facilitator(back('a-duty')).ok).toBe(true);
    expect(t.facilitator(back('a-duty'))).toMatchObject({ rejection: { code: 'no-bot-there' } });
    expect(t.events('seatGivenToBot')).toEqual([{ type: 'seatGivenToBot', seat: 'a-duty', policy: 'bayes' }]);
    expect(t.events('seatHandedBack')).toEqual([{ type: 'seatHandedBack', seat: 'a-duty' }]);
    expect('bots' in t.state).toBe(false);
  });

  it('[BOT-2] a taken seat goes to a bot only if it is to be taken over; its holder watches and gets the same seat back', () => {
    const t = new TableTop().start();
    t.facilitator(sit('a-duty'));
    expect(t.facilitator(give('a-duty'))).toMatchObject({ rejection: { code: 'seat-is-taken' } });
    expect(t.facilitator(give('a-duty', true)).ok).toBe(true);
    expect(t.seat('a-duty', READY)).toMatchObject({ rejection: { code: 'bot-plays-seat' } });
    expect(asBot(t, 'a-duty', READY).ok).toBe(true);
    expect(t.state.seats['a-duty']?.name).toBe('T. Marek');
    t.facilitator(back('a-duty'));
    expect(t.seat('a-duty', READY).ok).toBe(true);
    expect(asBot(t, 'a-duty', READY)).toMatchObject({ rejection: { code: 'not-your-command' } });
  });

  it('[BOT-3] a person who sits where a bot plays relieves it, and a bot has gone when the exercise ends', () => {
    const t = new TableTop().start();
    t.facilitator(give('a-duty'));
    t.facilitator(give('b-duty'));
    expect(t.facilitator(sit('a-duty')).ok).toBe(true);
    expect(t.records.slice(-2).map((r) => r.event.type)).toEqual(['seatHandedBack', 'seatTaken']);
    expect(t.seat('a-duty', READY).ok).toBe(true);
    expect(t.state.bots).toEqual({ 'b-duty': { policy: 'bayes' } });
    t.facilitator({ type: 'endExercise' });
    expect('bots' in t.state).toBe(false);
  });

  it('[BOT-4] the log says what a bot did, verifies, and folds to the same state; a bot nobody seated is found out', () => {
    const t = new TableTop().start();
    t.facilitator(sit('a-duty'));
    t.facilitator(give('a-duty', true));
    asBot(t, 'a-duty', READY);
    t.wait(3);
    expect(t.record('readySet')?.actor).toEqual({ kind: 'seat', seat: 'a-duty', bot: 'bayes' });
    expect(verify(t.lines)).toMatchObject({ ok: true });
    const again = fold(t.lines);
    expect(again.ok && stateHash(again.value)).toBe(stateHash(t.state));
    const last = new TableTop().start();
    last.facilitator(sit('a-duty'));
    last.seat('a-duty', READY);
    const forged = last.records.map((r) =>
      encodeRecord(r.event.type === 'readySet' ? { ...r, actor: { kind: 'seat', seat: 'a-duty', bot: 'bayes' } } : r),
    );
    expect(verify(forged)).toMatchObject({ ok: false, fault: { message: 'no such bot plays seat a-duty' } });
    const out = csvExport();
    const rows = t.records.flatMap((r) => out.take(r)).map(({ line }) => line);
    expect(rows.some((line) => line.includes('a-duty (bot bayes)'))).toBe(true);
    const chronicle = chronicleOf(t.records);
    const ready = t.record('readySet');
    const names = chronicle && evidenceOf(chronicle).names;
    expect(names && ready && actorOf(ready, names).en).toMatch(/ \(bot\)$/);
  });

  it('[BOT-5] its own side and the facilitator see which seats bots play; the policy is the facilitator’s, the rest nobody’s', () => {
    const t = new TableTop().start();
    const other = JSON.stringify(project(t.state, { kind: 'side', side: 'B' }));
    t.facilitator(give('a-duty'));
    const side = project(t.state, { kind: 'side', side: 'A' });
    const control = project(t.state, { kind: 'facilitator' });
    expect(side.seats?.['a-duty']).toMatchObject({ bot: true, ready: true });
    expect(side.seats?.['a-duty']).not.toHaveProperty('policy');
    expect(control.seats?.['a-duty']).toMatchObject({ bot: true, policy: 'bayes' });
    const seat = { kind: 'seat', seat: 'a-duty', side: 'A' } as const;
    expect(project(t.state, seat).you?.it).toMatchObject({ bot: true });
    expect(JSON.stringify(project(t.state, { kind: 'side', side: 'B' }))).toBe(other);
    t.facilitator(back('a-duty'));
    expect(project(t.state, { kind: 'side', side: 'A' }).seats?.['a-duty']).not.toHaveProperty('bot');
    expect(project(t.state, seat).you?.it).not.toHaveProperty('bot');
  });

  it('[BOT-6] two bots that play one seat one after the other never name two things alike', () => {
    const made = (term: number): string[] => {
      const draw: Draw = (stream, entity, n) => rng('seed', stream, entity, n);
      const t = new TableTop().start();
      t.facilitator({ ...give('a-duty'), policy: 'random' } as Command);
      const bot = new SeatedBot(
        'a-duty',
        'A',
        botOf('random', { seat: 'a-duty', side: 'A', draw }, undefined),
        draw,
        term,
      );
      const ids: string[] = [];
      for (let i = 0; i < 300; i++) {
        for (const command of bot.turn(t.state, t.at)) {
          if (command.type === 'draftMessage') ids.push(command.message);
          t.ask(command, { kind: 'seat', seat: 'a-duty', bot: 'random' });
        }
        t.wait(0.1);
      }
      return ids;
    };
    const [first, second] = [made(3), made(40)];
    expect(first.length).toBeGreaterThan(2);
    expect(first.filter((id) => second.includes(id))).toEqual([]);
  });
});

describe('a rehearsal', () => {
  it('[RHS-1] says so in its first record, on every view and in every export, in place of the scenario’s marking', () => {
    const t = new TableTop(undefined, { rehearsal: true });
    expect(t.records[0]?.event).toMatchObject({ type: 'exerciseOpened', rehearsal: true });
    const viewers = [{ kind: 'facilitator' }, { kind: 'side', side: 'A' }, { kind: 'side', side: 'B' }] as const;
    for (const viewer of viewers)
      expect(project(t.state, viewer).exercise?.it).toMatchObject({
        ...{ rehearsal: true, marking: { en: 'REHEARSAL', zh: '预演' } },
      });
    const out = csvExport();
    for (const r of t.records) for (const { line } of out.take(r)) expect(line).toMatch(/^REHEARSAL,/);
    expect(chronicleOf(t.records)?.marking.en).toBe('REHEARSAL');
    expect(verify(t.lines)).toMatchObject({ ok: true });
    expect(project(new TableTop().state, { kind: 'facilitator' }).exercise?.it).not.toHaveProperty('rehearsal');
  });
});
