import { describe, expect, it } from 'vitest';
import { GRANTS, type Grant } from '../../src/base/grants.ts';
import type { CommandOf } from '../../src/core/ask.ts';
import { GRANT_OF } from '../../src/core/grants.ts';
import { RIGHTS } from '../../src/core/rights.ts';
import { verify } from '../../src/core/verify.ts';
import type { Actor } from '../../src/log/actor.ts';
import type { Command, CommandType, MessageContent } from '../../src/log/command.ts';
import { aScenario } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { newProjection } from '../../src/view/project.ts';
import type { AssessorTables, WhiteCellTables } from '../../src/view/white-cell-tables.ts';

const helper = (...grants: readonly Grant[]): Actor => ({ kind: 'facilitator', name: 'M. Lund', grants: [...grants] });
const assessor = (name: string, side?: 'A' | 'B'): Actor => ({ kind: 'assessor', name, ...(side && { side }) });
const owner: Actor = { kind: 'facilitator', name: 'I. Sand' };

const scenario = aScenario({
  objectives: [
    {
      id: 'ask',
      text: { en: 'Ask before accusing', zh: '先询问，后指责' },
      evidence: { messages: ['INQUIRY'], answers: ['AFFIRM'], moves: ['a-accuse', 'b-accuse'], cards: ['P4'] },
    },
    { id: 'own', text: { en: 'Own house', zh: '自查' }, sides: ['B'] },
  ],
});
const table = () => new TableTop(scenario).start().wait(2);
const observe = (note: string, text: string, rest: Partial<CommandOf<'observe'>> = {}): CommandOf<'observe'> => ({
  ...{ type: 'observe', note, at: 0, text, tags: [] },
  ...rest,
});
const rate = (rating: 'P' | 'S' | 'M' | 'U', side: 'A' | 'B' = 'A'): Command => ({
  ...{ type: 'rateObjective', objective: 'ask', side, rating },
});
const seenBy = (t: TableTop, name: string, side?: 'A' | 'B') =>
  newProjection(t.state, { kind: 'assessor', name, ...(side && { side }) }).of(t.state) as unknown as AssessorTables;
const seenByControl = (t: TableTop) =>
  newProjection(t.state, { kind: 'white-cell' }).of(t.state) as unknown as WhiteCellTables;

describe('co-facilitators', () => {
  it('[C10] every command of a facilitator belongs to exactly one grant, and no other command to any', () => {
    const facilitators = (Object.keys(RIGHTS) as CommandType[]).filter((type) => RIGHTS[type].by === 'facilitator');
    expect(Object.keys(GRANT_OF).toSorted()).toEqual(facilitators.toSorted());
    for (const grant of Object.values(GRANT_OF)) expect(GRANTS).toContain(grant);
  });

  it('[C10] a co-facilitator does what was granted; the refusal of anything else names the grant', () => {
    const asks: { readonly [grant in Exclude<Grant, 'view'>]: Command } = {
      clock: { type: 'setPace', pace: 2 },
      inject: { type: 'armInject', inject: 'log' },
      edit: { type: 'cutLine', line: 'text' },
    };
    for (const granted of GRANTS)
      for (const [grant, command] of Object.entries(asks)) {
        const done = table().ask(command, helper('view', granted));
        if (grant === granted) expect(done.ok).toBe(true);
        else expect(done).toMatchObject({ rejection: { code: 'not-granted', about: grant } });
      }
  });

  it('[C10] once handed over, the clock is one person’s; who holds the key can take it back', () => {
    const t = table();
    const pause: Command = { type: 'pauseExercise', reason: 'x' };
    const other = { kind: 'facilitator', name: 'K. Berg', grants: ['clock'] } satisfies Actor;
    expect(t.ask({ type: 'setPace', pace: 2 }, other).ok).toBe(true);
    expect(t.ask({ type: 'handClock', to: 'M. Lund' }, owner).ok).toBe(true);
    expect(seenByControl(t).clockHand.it).toEqual({ holder: 'M. Lund' });
    for (const actor of [owner, other])
      expect(t.ask(pause, actor)).toMatchObject({ rejection: { code: 'clock-is-with-another', about: 'M. Lund' } });
    expect(t.ask({ type: 'handClock', to: 'K. Berg' }, other)).toMatchObject({ ok: false });
    expect(t.ask(pause, helper('clock')).ok).toBe(true);
    expect(t.ask({ type: 'armInject', inject: 'log' }, owner).ok).toBe(true);
    expect(t.ask({ type: 'handClock', to: 'I. Sand' }, owner).ok).toBe(true);
    expect(t.ask({ type: 'resumeExercise' }, owner).ok).toBe(true);
    expect(t.ask(pause, { kind: 'system' }).ok).toBe(true);
    expect(verify(t.lines).ok).toBe(true);
  });
});

describe('observations and bookmarks', () => {
  it('[C11] [C12] a note and a mark stand at the time they were begun, however late they come, and never ahead', () => {
    const t = table();
    const note = observe('n1', 'Read twice', { at: 61_000, tags: ['@a-duty', '#ask'] });
    expect(t.ask({ ...note, at: 121_001 }, owner)).toMatchObject({ rejection: { code: 'time-is-ahead' } });
    expect(t.ask(note, owner).ok).toBe(true);
    expect(t.ask({ type: 'bookmark', mark: 'b1', at: 60_000, label: 'Turn' }, assessor('R. Ase', 'A')).ok).toBe(true);
    expect(t.record('observed')?.at).toBe(120_000);
    expect(seenByControl(t).notes.n1).toMatchObject({ at: 61_000, by: 'I. Sand', tags: ['@a-duty', '#ask'] });
    expect(seenByControl(t).marks.b1).toEqual({ id: 'b1', by: 'R. Ase', at: 60_000, label: 'Turn' });
    expect(verify(t.lines).ok).toBe(true);
  });

  it('[C11] a note is put right by a new record, and by nobody but its writer', () => {
    const t = table();
    t.ask(observe('n1', 'Red twice'), assessor('R. Ase'));
    const mended = observe('n2', 'Read twice', { replaces: 'n1' });
    expect(t.ask(mended, owner)).toMatchObject({ rejection: { code: 'note-is-not-yours' } });
    expect(t.ask(mended, assessor('R. Ase')).ok).toBe(true);
    expect(Object.values(seenBy(t, 'R. Ase').notes)).toMatchObject([{ id: 'n2', text: 'Read twice', corrected: true }]);
    expect(t.events('observed')).toHaveLength(2);
    expect(seenBy(t, 'K. Bee').notes).toEqual({});
  });

  it('[D7] a note that a seat gives to the debrief is seen by that seat and by facilitators alone', () => {
    const t = table();
    expect(t.seat('a-duty', { type: 'shareNote', note: 'A.n', at: 5, text: 'We guessed' }).ok).toBe(true);
    expect(seenByControl(t).sharedNotes['A.n']).toMatchObject({ seat: 'a-duty', text: 'We guessed' });
    for (const viewer of [
      { kind: 'side', side: 'A' },
      { kind: 'seat', seat: 'a-leader', side: 'A' },
      { kind: 'side', side: 'B' },
      { kind: 'assessor', name: 'R. Ase', side: 'A' },
    ] as const)
      expect(JSON.stringify(newProjection(t.state, viewer).of(t.state))).not.toContain('We guessed');
    const own = newProjection(t.state, { kind: 'seat', seat: 'a-duty', side: 'A' }).of(t.state);
    expect(own.sharedNotes).toMatchObject({ 'A.n': { text: 'We guessed' } });
  });
});

describe('assessors', () => {
  it('[O1] an assessor observes, marks and rates, and nothing else; one of a side rates that side alone', () => {
    const t = table();
    for (const type of ['pauseExercise', 'cutLine', 'openItem', 'shareNote'] as const) {
      const command = { type, reason: 'x', line: 'text', item: 's1', note: 'A.n', at: 0, text: 'x' };
      expect(t.ask(command as unknown as Command, assessor('R. Ase'))).toMatchObject({
        rejection: { code: 'not-your-command' },
      });
    }
    expect(t.ask(rate('P', 'B'), assessor('R. Ase', 'A'))).toMatchObject({ rejection: { code: 'not-your-side' } });
    expect(t.ask(observe('n', 'x', { tags: ['@b-duty'] }), assessor('R. Ase', 'A'))).toMatchObject({
      rejection: { code: 'unknown-item' },
    });
    expect(t.ask(rate('P', 'A'), owner)).toMatchObject({ rejection: { code: 'not-your-command' } });
    expect(Object.keys(seenBy(t, 'R. Ase', 'A').objectives)).toEqual(['ask:A']);
    expect(Object.keys(t.state.seats)).toEqual([]);
  });

  it('[O2] the guide lists, per objective and side, what in the log speaks to it', () => {
    const t = table();
    const content: MessageContent = {
      ...({ number: '2000 0001', type: 'INQUIRY', topic: 'safety', precedence: 'IMMEDIATE' } as const),
      slots: { incident: 'outage', question: 'yours' },
    };
    t.seat('a-duty', { type: 'draftMessage', message: 'A.m1', content });
    t.seat('a-leader', { type: 'approveMessage', message: 'A.m1' });
    t.seat('a-duty', { type: 'transmitMessage', message: 'A.m1' });
    t.wait(1);
    t.seat('b-duty', { type: 'openMessage', message: 'A-0001' });
    t.seat('b-duty', { type: 'reply', message: 'A-0001', word: 'AFFIRM', slots: {} });
    const { objectives } = seenBy(t, 'R. Ase');
    expect(Object.keys(objectives)).toEqual(['ask:A', 'ask:B', 'own:B']);
    expect(objectives['ask:A']?.evidence).toMatchObject([{ kind: 'message', id: 'A-0001', what: { en: 'INQUIRY' } }]);
    expect(objectives['ask:B']?.evidence).toMatchObject([{ kind: 'answer', id: 'A-0001', what: { en: 'AFFIRM' } }]);
  });

  it('[O3] what others gave is hidden until one has rated; what was given before is kept beside a change of mind', () => {
    const t = table();
    t.ask(rate('M'), assessor('K. Bee'));
    expect(seenBy(t, 'R. Ase').ratings).toEqual({});
    expect(seenBy(t, 'R. Ase').objectives['ask:A']?.others).toBe(1);
    t.ask(rate('U'), assessor('R. Ase'));
    t.ask(rate('P'), assessor('R. Ase'));
    expect(Object.values(seenBy(t, 'R. Ase').ratings)).toMatchObject([
      { by: 'K. Bee', rating: 'M' },
      { by: 'R. Ase', rating: 'P', first: 'U' },
    ]);
    expect(seenBy(t, 'R. Ase').ratings['ask:A:K. Bee']).not.toHaveProperty('first');
    expect(Object.keys(seenBy(t, 'N. New').ratings)).toEqual([]);
    expect(Object.keys(seenByControl(t).ratings)).toHaveLength(2);
    expect(verify(t.lines).ok).toBe(true);
  });

  it('[C11] a log in which somebody signs as another does not verify', () => {
    const t = table();
    t.ask(rate('M'), assessor('K. Bee'));
    const last = t.lines.length - 1;
    const lines = t.lines.with(last, (t.lines[last] ?? '').replace('"by":"K. Bee"', '"by":"R. Ase"'));
    expect(verify(lines)).toMatchObject({ ok: false, fault: { message: 'K. Bee signed as R. Ase' } });
  });
});
