import { describe, expect, it } from 'vitest';
import { verify } from '../../src/core/verify.ts';
import type { Actor } from '../../src/log/actor.ts';
import type { LogRecord } from '../../src/log/record.ts';
import { chronicleOf } from '../../src/report/chronicle.ts';
import { csvExport } from '../../src/report/csv.ts';
import { namesOf } from '../../src/report/names.ts';
import { actorOf } from '../../src/report/tell-record.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';

const BY: Actor = { kind: 'seat', seat: 'a-duty', by: 'I. Sand' };
const refused = (code: string) => ({ ok: false, rejection: { code } });
const seen = (t: TableTop, seat: string) =>
  project(t.state, { kind: 'seat', seat, side: seat.startsWith('a-') ? 'A' : 'B' });
const control = (t: TableTop) => project(t.state, { kind: 'facilitator' });
const seated = () => {
  const t = new TableTop();
  t.facilitator({ type: 'takeSeat', seat: 'a-duty', name: 'Osei', language: 'en' });
  return t;
};

describe('[C6] acting for a seat', () => {
  const acted = () => {
    const t = seated().start().wait(1);
    expect(t.ask({ type: 'raiseHand' }, BY)).toEqual(refused('acting-is-off'));
    t.facilitator({ type: 'beginActing', seat: 'a-duty', reason: 'called away' });
    expect(t.ask({ type: 'raiseHand' }, BY).ok).toBe(true);
    return t;
  };

  it('[C6] is his who switched it on, for that seat, with its rights', () => {
    const t = acted();
    expect(t.ask({ type: 'raiseHand' }, { ...BY, by: 'Somebody' })).toEqual(refused('acting-is-off'));
    expect(t.ask({ type: 'raiseHand' }, { ...BY, seat: 'b-duty' })).toEqual(refused('acting-is-off'));
    const move = { type: 'proposeMove', decision: 'A.d1', move: 'a-accuse', reason: 'x' } as const;
    expect(t.ask(move, BY)).toEqual(refused('seat-has-no-authority'));
    t.facilitator({ type: 'endActing', seat: 'a-duty' });
    expect(t.ask({ type: 'lowerHand' }, BY)).toEqual(refused('acting-is-off'));
  });

  it('[C6] is named in every record, in the report’s words and in the CSV; a log that claims it falsely is found out', () => {
    const t = acted();
    const record = t.record('handRaised') as LogRecord;
    expect(record.actor).toEqual(BY);
    const chronicle = chronicleOf(t.records);
    if (!chronicle) throw new Error('no chronicle');
    expect(actorOf(record, namesOf(chronicle, [])).en).toContain('(by the facilitator I. Sand)');
    const csv = csvExport();
    const lines = t.records.flatMap((r) => csv.take(r)).filter(({ file }) => file === 'records');
    expect(lines[record.seq]?.line).toContain('a-duty (by the facilitator I. Sand)');
    expect(verify(t.lines).ok).toBe(true);
    const honest = seated().start().wait(1);
    honest.seat('a-duty', { type: 'raiseHand' });
    const forged = honest.lines.map((line) =>
      line.replace('"seat":"a-duty"},"commandId"', '"seat":"a-duty","by":"I. Sand"},"commandId"'),
    );
    expect(verify(forged)).toMatchObject({ ok: false, fault: { message: expect.stringContaining('had not said') } });
  });

  it('[C6] shows at that seat’s own desk and in control, without the reason at the desk', () => {
    const t = acted();
    expect(seen(t, 'a-duty').handled).toEqual({
      1: { at: t.at, by: 'I. Sand', what: 'handRaised', about: { en: '', zh: '' } },
    });
    expect(JSON.stringify(seen(t, 'a-duty'))).not.toContain('called away');
    expect(seen(t, 'a-leader').handled).toEqual({});
    expect(Object.values(control(t).actions ?? {}).at(-1)).toMatchObject({ by: 'I. Sand', seat: 'a-duty' });
  });
});

describe('[C7] notes, hands and moves', () => {
  it('[C7] a note reaches the seats it names and nobody else, numbered for each, until its reader files it', () => {
    const t = seated();
    t.facilitator({ type: 'sendNote', to: ['b-duty'] });
    t.facilitator({ type: 'sendNote', to: 'all', words: { lang: 'en', text: 'Lunch at noon' } });
    expect(Object.keys(seen(t, 'a-duty').letters ?? {})).toEqual(['1']);
    expect(Object.keys(seen(t, 'b-duty').letters ?? {})).toEqual(['1', '2']);
    expect(control(t).asides).toMatchObject({ 'a-duty': { open: 1 }, 'b-duty': { open: 2 } });
    expect(t.seat('a-duty', { type: 'fileNote', note: '2' })).toEqual(refused('unknown-item'));
    t.seat('a-duty', { type: 'fileNote', note: '1' });
    expect(control(t).asides).toMatchObject({ 'a-duty': { open: 0 }, 'b-duty': { open: 2 } });
    expect(t.facilitator({ type: 'sendNote', to: ['nowhere'] })).toMatchObject(refused('unknown-item'));
  });

  it('[C7] a raised hand is on the record with its reason and is lowered by either', () => {
    const t = seated().start().wait(1);
    t.seat('a-duty', { type: 'raiseHand', reason: 'The map is wrong' });
    expect(control(t).asides).toMatchObject({ 'a-duty': { hand: { at: t.at, reason: 'The map is wrong' } } });
    t.facilitator({ type: 'answerHand', seat: 'a-duty' });
    expect(seen(t, 'a-duty').aside).toEqual({ it: {} });
    expect(t.facilitator({ type: 'answerHand', seat: 'a-duty' })).toMatchObject(refused('hand-is-down'));
    t.seat('a-duty', { type: 'raiseHand' });
    t.seat('a-duty', { type: 'lowerHand' });
    expect(t.events('handLowered')).toHaveLength(1);
  });

  it('[C7] whoever is moved keeps name and language, leaves the old seat free and is ready for nothing yet', () => {
    const t = seated();
    t.seat('a-duty', { type: 'setReady', ready: true });
    expect(t.facilitator({ type: 'moveSeat', from: 'a-leader', to: 'b-duty' })).toMatchObject(refused('seat-is-empty'));
    t.facilitator({ type: 'moveSeat', from: 'a-duty', to: 'b-duty' });
    expect(t.state.seats).toEqual({ 'b-duty': { name: 'Osei', language: 'en', ready: false } });
    t.facilitator({ type: 'takeSeat', seat: 'a-duty', name: 'Li', language: 'zh' });
    expect(t.facilitator({ type: 'moveSeat', from: 'b-duty', to: 'a-duty' })).toMatchObject(refused('seat-is-taken'));
  });

  it('[C7] once the exercise has begun nobody is moved to the other side, where half of the picture is another', () => {
    const t = seated();
    t.facilitator({ type: 'startExercise' });
    expect(t.facilitator({ type: 'moveSeat', from: 'a-duty', to: 'b-duty' })).toMatchObject(
      refused('seat-is-other-side'),
    );
    t.facilitator({ type: 'moveSeat', from: 'a-duty', to: 'a-leader' });
    expect(Object.keys(t.state.seats)).toEqual(['a-leader']);
  });
});

describe('[L2] [L4] who sits there', () => {
  it('[L2] names of a team and the hand-over of its pen are records', () => {
    const t = seated();
    t.facilitator({ type: 'shareSeat', seat: 'a-duty', name: 'Chen' });
    t.facilitator({ type: 'shareSeat', seat: 'a-duty', name: 'Chen' });
    expect(t.events('seatShared')).toHaveLength(1);
    expect(t.seat('a-duty', { type: 'handPen', name: 'Nobody' })).toEqual(refused('name-not-at-seat'));
    t.seat('a-duty', { type: 'handPen', name: 'Chen' });
    expect(t.record('penHanded')?.event).toEqual({ type: 'penHanded', seat: 'a-duty', name: 'Chen', from: 'Osei' });
    expect(control(t).seats).toMatchObject({ 'a-duty': { holder: 'Osei', team: ['Chen'], pen: 'Chen' } });
  });

  it('[L2] a hand-over between devices is a record even where the person stays the same', () => {
    const t = seated();
    t.seat('a-duty', { type: 'handPen', name: 'Osei' });
    expect(t.events('penHanded')).toEqual([]);
    t.seat('a-duty', { type: 'handPen', name: 'Osei', device: 'taken' });
    expect(t.events('penHanded')).toMatchObject([{ name: 'Osei', from: 'Osei', device: 'taken' }]);
  });

  it('[L2] a team names itself, later too; a pen whose person is named no more goes to the first', () => {
    const t = seated();
    t.seat('a-duty', { type: 'nameTeam', names: ['Osei', 'Chen', 'Chen'] });
    t.seat('a-duty', { type: 'handPen', name: 'Chen' });
    expect(control(t).seats).toMatchObject({ 'a-duty': { holder: 'Osei', team: ['Chen'], pen: 'Chen' } });
    t.seat('a-duty', { type: 'nameTeam', names: ['Osei', 'Chen'] });
    t.seat('a-duty', { type: 'nameTeam', names: ['Osei K.', 'Li'] });
    expect(t.events('teamNamed')).toHaveLength(2);
    const row = Object(control(t).seats)['a-duty'];
    expect(row).toMatchObject({ holder: 'Osei K.', team: ['Li'] });
    expect(row).not.toHaveProperty('pen');
  });

  it('[L4] not ready carries its reason until ready', () => {
    const t = seated();
    t.seat('a-duty', { type: 'setReady', ready: false, reason: 'reading the brief' });
    expect(control(t).seats).toMatchObject({ 'a-duty': { ready: false, notReady: 'reading the brief' } });
    t.seat('a-duty', { type: 'setReady', ready: true });
    expect(JSON.stringify(control(t).seats)).not.toContain('reading');
  });
});
