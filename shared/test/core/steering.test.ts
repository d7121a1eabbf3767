import { describe, expect, it } from 'vitest';
import { entry } from '../../src/base/paged.ts';
import { decide } from '../../src/core/decide.ts';
import { fold } from '../../src/core/fold.ts';
import { injectPlan, rungOf, thresholdState } from '../../src/core/query.ts';
import { stateHash } from '../../src/core/state-hash.ts';
import { verify } from '../../src/core/verify.ts';
import { chronicleOf } from '../../src/report/chronicle.ts';
import { csvExport } from '../../src/report/csv.ts';
import { evidenceOf } from '../../src/report/evidence.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { newProjection, project } from '../../src/view/project.ts';
import { UNDOING, undoings } from '../../src/view/undo.ts';

const MINUTE = 60_000;
const both = (words: string) => ({ en: words, zh: words });
const filing = (attack: number) =>
  ({
    type: 'fileAssessment',
    incident: 'outage',
    confidence: 'moderate',
    chances: { attack, fault: 100 - attack, third: 0 },
  }) as const;
const seated = (scale: number, seat = 'a-duty') => {
  const t = new TableTop(aScenario(), { procedures: ['P4'] });
  t.facilitator({ type: 'takeSeat', seat, name: 'R. Osei', language: 'en' });
  t.facilitator({ type: 'setTimeScale', seat, scale });
  return t.start().wait(1);
};
const asks = (t: TableTop, from: 'A' | 'B', message = `${from}.m1`) => {
  const [duty, leader] = from === 'A' ? ['a-duty', 'a-leader'] : ['b-duty', 'b-leader'];
  const number = from === 'A' ? '2000 0001' : '1000 0001';
  const slots = { incident: 'outage', question: 'yours' };
  const content = { number, type: 'INQUIRY', topic: 'safety', precedence: 'IMMEDIATE', slots } as const;
  t.seat(duty, { type: 'draftMessage', message, content });
  t.seat(leader, { type: 'approveMessage', message });
  t.seat(duty, { type: 'transmitMessage', message });
  return message;
};
const dueOf = (t: TableTop, message: string) => entry(t.state.messages, message)?.dueAt;
/** What lived is what the log gives again, and the machines agree with it. */
const honest = (t: TableTop) => {
  const folded = fold(t.lines);
  expect(folded.ok && stateHash(folded.value)).toBe(stateHash(t.state));
  expect(verify(t.lines)).toMatchObject({ ok: true });
};
const refused = (code: string) => ({ ok: false, rejection: { code } });

describe('how long people have', () => {
  it('[WCAG-2.2.1] what a side owes afterwards takes the longest of its seated people’s scales, at both ends of an exchange', () => {
    const t = seated(3);
    t.facilitator({ type: 'takeSeat', seat: 'a-leader', name: 'L. Marsh', language: 'en' });
    t.facilitator({ type: 'setTimeScale', seat: 'a-leader', scale: 0.5 });
    expect(dueOf(t, asks(t, 'B'))).toBe(MINUTE + 3 * 6 * MINUTE);
    // Nobody on side B has longer.
    expect(dueOf(t, asks(t, 'A'))).toBe(MINUTE + 6 * MINUTE);
    t.seat('a-duty', filing(60));
    expect(t.state.thresholds['a-alert']?.dueAt).toBe(MINUTE + 3 * 5 * MINUTE);
    expect(t.state.steps['P4:A:list']?.dueAt).toBe(3 * 5 * MINUTE);
    t.wait(6.1);
    expect(t.events('replyOverdue')).toEqual([{ type: 'replyOverdue', message: 'A.m1' }]);
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('pressing');
    expect(t.wait(9).record('thresholdTripped')?.at).toBe(16 * MINUTE);
    expect(t.wait(4).records.findLast((r) => r.event.type === 'replyOverdue')?.at).toBe(19 * MINUTE);
    honest(t);
  });

  it('[WCAG-2.2.1] a call rings longer for whoever is called, and STANDBY stands longer for whoever says it', () => {
    const t = seated(2);
    t.seat('b-duty', { type: 'placeCall', call: 'B.c1', number: '1000 0002', topic: 'safety' });
    const row = (side: 'A' | 'B') =>
      (project(t.state, { kind: 'side', side }).calls?.['B.c1'] as { ringsUntil?: number } | undefined)?.ringsUntil;
    expect([row('A'), row('B')]).toEqual([5 * MINUTE, 5 * MINUTE]);
    const message = asks(t, 'B');
    t.wait(1);
    t.seat('a-duty', { type: 'openMessage', message: 'B-0001' });
    expect(t.seat('a-duty', { type: 'reply', message: 'B-0001', word: 'STANDBY', slots: {} }).ok).toBe(true);
    expect(entry(t.state.messages, message)?.dueAt).toBe(2 * MINUTE + 8 * MINUTE);
    t.wait(2.5);
    expect(t.events('callUnanswered')).toHaveLength(0);
    expect(t.wait(0.6).record('callUnanswered')?.at).toBe(5 * MINUTE);
    honest(t);
  });

  it('[WCAG-2.2.1] what runs already keeps its time; a scale of an empty seat, or of one, changes nothing', () => {
    const t = new TableTop().start().wait(1);
    t.seat('a-duty', filing(60));
    t.facilitator({ type: 'setTimeScale', seat: 'a-duty', scale: 5 });
    expect(t.state.thresholds['a-alert']?.dueAt).toBe(6 * MINUTE);
    expect(dueOf(t, asks(t, 'B'))).toBe(7 * MINUTE);
    t.facilitator({ type: 'takeSeat', seat: 'a-duty', name: 'R. Osei', language: 'en' });
    t.wait(1);
    expect(dueOf(t, asks(t, 'B', 'B.m2'))).toBe(2 * MINUTE + 30 * MINUTE);
    expect(t.wait(5).record('thresholdTripped')?.at).toBe(6 * MINUTE);
    expect(t.facilitator({ type: 'setTimeScale', seat: 'a-duty', scale: 5 })).toMatchObject({ ok: true, records: [] });
    expect(t.facilitator({ type: 'setTimeScale', seat: 'nobody', scale: 2 })).toMatchObject(refused('unknown-item'));
  });

  it('[WCAG-2.2.1] nothing tells side A how long side B has for what it owes itself', () => {
    const seen = (scale: number): string => {
      const t = seated(scale, 'b-duty');
      const out: string[] = [];
      t.onBatch = () => out.push(JSON.stringify(project(t.state, { kind: 'side', side: 'A' })));
      t.seat('b-duty', filing(70));
      asks(t, 'B');
      t.wait(30);
      expect(t.record('thresholdTripped')?.at).toBe(MINUTE + scale * 5 * MINUTE);
      // Timers of the other world fire at other times: what matters is what was new each time.
      return out.filter((view, i) => view !== out[i - 1]).join('\n');
    };
    expect(seen(3)).toBe(seen(1));
  });

  it.each([
    ['threshold', { kind: 'threshold', threshold: 'a-alert' }, 6],
    ['message', { kind: 'message', message: 'B.m1' }, 7],
    ['step', { kind: 'step', card: 'P4', side: 'A', step: 'list' }, 5],
    ['call', { kind: 'call', call: 'B.c1' }, 3],
  ] as const)('[WCAG-2.2.1] a running deadline is moved later wherever it is shown: %s', (kind, deadline, due) => {
    const t = new TableTop(aScenario(), { procedures: ['P4'] }).start().wait(1);
    t.seat('a-duty', filing(60));
    asks(t, 'B');
    t.seat('b-duty', { type: 'placeCall', call: 'B.c1', number: '1000 0002', topic: 'safety' });
    t.wait(0.6);
    expect(t.facilitator({ type: 'extendDeadline', deadline, by: 2 * MINUTE }).ok).toBe(true);
    const shown = (side: 'A' | 'B') => {
      const tables = project(t.state, { kind: 'side', side });
      const rows = {
        threshold: tables.thresholds?.['a-alert'],
        message: tables.messages?.[side === 'A' ? 'B-0001' : 'B.m1'],
        step: tables.steps?.['P4:list'],
        call: tables.calls?.['B.c1'],
      };
      const row = rows[kind] as { dueAt?: number; ringsUntil?: number } | undefined;
      return row?.dueAt ?? row?.ringsUntil;
    };
    const later = (due + 2) * MINUTE;
    expect(shown('A')).toBe(later);
    if (kind === 'message' || kind === 'call') expect(shown('B')).toBe(later);
    const over = {
      threshold: 'thresholdTripped',
      message: 'replyOverdue',
      step: 'stepOverdue',
      call: 'callUnanswered',
    };
    const ended = () =>
      t.records.findLast(({ event }) => event.type === over[kind] && (!('step' in event) || event.step === 'list'));
    t.wait(due + 2 - 1.7);
    expect(ended()).toBeUndefined();
    t.wait(0.2);
    expect(ended()?.at).toBe(later);
    expect(t.facilitator({ type: 'extendDeadline', deadline, by: MINUTE })).toMatchObject(
      refused('deadline-does-not-run'),
    );
    honest(t);
  });
});

describe('fired, and recalled', () => {
  const open = () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'setRecallWindow', on: true });
    return t;
  };
  const fire = { type: 'fireInject', inject: 'rumour' } as const;

  it('[C4] with the recall window on, an inject is delivered five seconds after it was fired and nobody sees it before', () => {
    const t = open();
    t.facilitator({ type: 'setPace', pace: 2 });
    const before = JSON.stringify(project(t.state, { kind: 'seat', seat: 'a-duty', side: 'A' }));
    expect(t.facilitator(fire).ok).toBe(true);
    expect(t.facilitator(fire)).toMatchObject({ ok: true, records: [] });
    expect(JSON.stringify(project(t.state, { kind: 'seat', seat: 'a-duty', side: 'A' }))).toBe(before);
    t.wait(4.9 / 60);
    expect(t.state.fired.rumour).toBeUndefined();
    expect(t.wait(0.2 / 60).state.fired.rumour).toBe(10_000);
    expect(Object.keys(t.state.inbox['a-duty'] ?? {})).toHaveLength(1);
    expect(t.state.ordered).toEqual({});
    honest(t);
  });

  it('[C4] recalled in time it stays untold, and can be fired again', () => {
    const t = open();
    t.facilitator(fire);
    t.wait(3 / 60);
    expect(t.facilitator({ type: 'recallInject', inject: 'rumour' }).ok).toBe(true);
    t.wait(1);
    expect(t.state.fired.rumour).toBeUndefined();
    expect(t.facilitator({ type: 'recallInject', inject: 'rumour' })).toMatchObject(refused('nothing-to-recall'));
    expect(t.facilitator({ type: 'recallInject', inject: 'none' })).toMatchObject(refused('unknown-item'));
    t.facilitator(fire);
    t.wait(1);
    expect(t.facilitator({ type: 'recallInject', inject: 'rumour' })).toMatchObject(refused('inject-already-fired'));
    honest(t);
  });

  it('[C4] holding or skipping what was fired recalls it first; a pause freezes it, and fired in a pause it is now', () => {
    const t = open();
    t.facilitator(fire);
    t.facilitator({ type: 'holdInject', inject: 'rumour' });
    expect(injectPlan(t.state, 'rumour')).toBe('held');
    expect(t.events('injectRecalled')).toHaveLength(1);
    t.facilitator(fire);
    t.facilitator({ type: 'pauseExercise', reason: 'x' });
    t.wait(10);
    expect(t.state.fired.rumour).toBeUndefined();
    expect(t.facilitator(fire).ok).toBe(true);
    expect(t.state.fired.rumour).toBeDefined();
    t.facilitator({ type: 'resumeExercise' });
    expect(
      t
        .wait(1)
        .events('injectFired')
        .filter((e) => e.inject === 'rumour'),
    ).toHaveLength(1);
    honest(t);
  });

  it('[C4] off, as it is by default, firing leaves the records it always did', () => {
    const t = new TableTop().start();
    t.facilitator(fire);
    expect(t.events('injectCalled')).toHaveLength(1);
    expect(t.events('injectOrdered')).toHaveLength(0);
  });
});

describe('injects edited before they fire', () => {
  const words = { to: 'A' as const, headline: both('Other words'), body: both('And more of them') };
  const edit = { type: 'editInject' as const, inject: 'trains', deliveries: [words] };

  it('[C14] a future inject is told in its new words, to its new readers, at its new time', () => {
    const t = new TableTop().start();
    expect(t.facilitator({ ...edit, at: 3 * MINUTE }).ok).toBe(true);
    const [row] = Object.values(project(t.state, { kind: 'facilitator' }).rundown ?? {}) as {
      previews: { headline: unknown; to: unknown }[];
      edited?: true;
    }[];
    expect(row).toMatchObject({ edited: true, dueAt: 3 * MINUTE, previews: [{ headline: words.headline, to: ['A'] }] });
    t.wait(2);
    expect(t.state.situation.A).toEqual({});
    t.wait(1.1);
    expect(t.state.situation.A.s1).toMatchObject({ at: 3 * MINUTE, headline: words.headline, body: words.body });
    expect(t.state.situation.B).toEqual({});
    // What it proves goes where it goes.
    expect(t.state.evidence.A).toHaveLength(1);
    expect(t.state.evidence.B).toHaveLength(0);
    const chronicle = chronicleOf(t.records);
    const ideal = chronicle && evidenceOf(chronicle).traces.map(({ side, ideal: traced }) => [side, traced.length]);
    expect(ideal).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
    honest(t);
  });

  it('[C14] what has been fired or skipped cannot be changed, nor what is about to be delivered', () => {
    const t = new TableTop().start().wait(2);
    expect(t.facilitator(edit)).toMatchObject(refused('inject-already-fired'));
    t.facilitator({ type: 'skipInject', inject: 'log' });
    const log = { ...edit, inject: 'log' };
    expect(t.facilitator(log)).toMatchObject(refused('inject-is-not-open'));
    t.facilitator({ type: 'setRecallWindow', on: true });
    t.facilitator({ type: 'fireInject', inject: 'rumour' });
    const rumour = { ...edit, inject: 'rumour' };
    expect(t.facilitator(rumour)).toMatchObject(refused('recall-it-first'));
  });

  it('[C14] new words keep the rules that a scenario is checked by', () => {
    const [outage] = scenarioDocument().incidents;
    const alone = outage ? [{ ...outage, sides: ['A' as const], priors: { A: outage.priors.A ?? {}, B: {} } }] : [];
    const toA = (scenarioDocument().injects ?? []).map((i) => ({
      ...i,
      deliveries: (i.deliveries ?? []).map((d) => ({ ...d, to: 'A' as const })),
    }));
    const t = new TableTop(aScenario({ incidents: alone, injects: toA, thresholds: [] })).start();
    const told = (to: 'all' | string[]) => ({ ...edit, deliveries: [{ ...words, to }] });
    expect(t.facilitator(told('all'))).toMatchObject(refused('evidence-not-assessed'));
    expect(t.facilitator(told(['b-duty']))).toMatchObject(refused('evidence-not-assessed'));
    expect(t.facilitator(told(['c-duty']))).toMatchObject(refused('unknown-item'));
    expect(t.facilitator({ ...edit, deliveries: [] })).toMatchObject(refused('deliveries-differ'));
    expect(t.facilitator({ ...edit, inject: 'none' })).toMatchObject(refused('unknown-item'));
    t.wait(0.5);
    expect(t.facilitator({ ...edit, at: 0 })).toMatchObject(refused('cannot-jump-back'));
    const lobby = new TableTop();
    expect(lobby.facilitator({ ...edit, at: MINUTE })).toMatchObject(refused('wrong-phase'));
    expect(lobby.facilitator(edit).ok).toBe(true);
  });
});

describe('the shelf', () => {
  const content = { to: 'B', headline: both('Prepared'), source: { kind: 'staff', name: both('Control') } } as const;

  it('[C5] what is prepared is kept until it is sent or dropped, and seen by control alone', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'shelveAdhoc', inject: 'p1', content });
    t.facilitator({ type: 'shelveAdhoc', inject: 'p2', content });
    expect(project(t.state, { kind: 'facilitator' }).shelf).toMatchObject({ p1: { content }, p2: { content } });
    expect(JSON.stringify(project(t.state, { kind: 'side', side: 'B' }))).not.toContain('Prepared');
    expect(t.facilitator({ type: 'sendAdhoc', inject: 'p1', content }).ok).toBe(true);
    expect(t.facilitator({ type: 'unshelveAdhoc', inject: 'p2' }).ok).toBe(true);
    expect(t.state.shelf).toEqual({});
    expect(Object.keys(t.state.situation.B)).toHaveLength(1);
    expect(t.facilitator({ type: 'unshelveAdhoc', inject: 'p2' })).toMatchObject(refused('unknown-item'));
    expect(t.facilitator({ type: 'shelveAdhoc', inject: 'p1', content })).toMatchObject(refused('id-in-use'));
    const nowhere = { ...content, to: ['c-duty'] };
    expect(t.facilitator({ type: 'shelveAdhoc', inject: 'p3', content: nowhere })).toMatchObject(
      refused('unknown-item'),
    );
    honest(t);
  });
});

describe('a rung set by hand', () => {
  const override = (to: number, side: 'A' | 'B' = 'A') =>
    ({ type: 'overrideRung', side, to, reason: 'The room had misread the map.' }) as const;

  it('[C8] goes up at once and down through a running cool-down, each with its cause, and clears what it overtakes', () => {
    const t = new TableTop().start().wait(1);
    t.seat('a-duty', filing(60));
    expect(t.facilitator(override(4)).ok).toBe(true);
    expect(rungOf(t.state, 'A')).toBe(4);
    expect(thresholdState(t.state, 'A', 'a-alert')).toBe('clear');
    expect(t.facilitator(override(1)).ok).toBe(true);
    expect(rungOf(t.state, 'A')).toBe(1);
    const moved = t.record('rungChanged');
    expect(t.records[moved?.cause ?? -1]?.event).toMatchObject({ type: 'rungOverridden', from: 4, to: 1 });
    // The cool-down of the rung it left is gone; that of the one it stands on runs.
    expect(t.state.timers.filter((timer) => timer.event.endsWith('.cooling'))).toHaveLength(1);
    expect(t.facilitator(override(1))).toMatchObject(refused('rung-is-current'));
    expect(t.facilitator(override(19))).toMatchObject(refused('unknown-item'));
    t.wait(20);
    honest(t);
  });

  it('[C8] its side takes it for its own leadership’s; control, findings and tables say facilitator-adjusted', () => {
    const t = new TableTop().start().wait(1);
    const otherBefore = JSON.stringify(newProjection(t.state, { kind: 'side', side: 'B' }).of(t.state));
    t.facilitator(override(2));
    const own = project(t.state, { kind: 'side', side: 'A' });
    expect(own.ladder?.it).toMatchObject({ rung: 2, ordered: true });
    expect(JSON.stringify(own)).not.toContain('misread');
    expect(JSON.stringify(newProjection(t.state, { kind: 'side', side: 'B' }).of(t.state))).toBe(otherBefore);
    expect(project(t.state, { kind: 'facilitator' }).exercise?.it).toMatchObject({ adjusted: 1 });
    const chronicle = chronicleOf(t.records);
    const findings = chronicle ? findingsOf(evidenceOf(chronicle)) : [];
    expect(findings[0]).toMatchObject({ kind: 'adjusted' });
    expect(findings[0]?.headline.en).toContain('Facilitator-adjusted');
    const table = csvExport();
    const rungs = t.records.flatMap((r) => table.take(r)).filter(({ file }) => file === 'rungs');
    expect(rungs.map(({ line }) => line).join('')).toContain('facilitator-adjusted: The room had misread the map.');
    // The next rung that the side takes is its own again.
    t.seat('a-duty', filing(60));
    t.wait(6);
    expect(t.state.ladder.A).toMatchObject({ peak: 3 });
    expect(t.state.ladder.A.ordered).toBeUndefined();
  });
});

describe('taken back', () => {
  it('[C9] every act that is said to have an undo is offered its own, and it brings back what was', () => {
    const t = new TableTop();
    const content = { to: 'B', headline: both('Prepared'), source: { kind: 'staff', name: both('Control') } } as const;
    t.facilitator({ type: 'startExercise' });
    const done = new Set<string>();
    const act = (command: Parameters<TableTop['facilitator']>[0]) => {
      expect([command.type, t.facilitator(command).ok]).toEqual([command.type, true]);
      return command.type;
    };
    /** Acts, then takes back what the list of last actions offers. */
    const undone = (command: Parameters<TableTop['facilitator']>[0], by: string) => {
      done.add(act(command));
      const last = t.state.actions.at(-1);
      const undo = last && undoings(t.state).get(last);
      expect([command.type, undo?.type]).toEqual([command.type, by]);
      if (undo) done.add(act(undo));
      return undo;
    };
    undone({ type: 'armInject', inject: 'log' }, 'disarmInject');
    undone({ type: 'holdInject', inject: 'log' }, 'releaseInject');
    expect(undone({ type: 'setLossPolicy' }, 'setLossPolicy')).toMatchObject({ pauseAfterMs: 60_000 });
    expect(undone({ type: 'setPace', pace: 4 }, 'setPace')).toMatchObject({ pace: 1 });
    expect(undone({ type: 'retimeInject', inject: 'trains', at: 240_000 }, 'retimeInject')).toMatchObject({
      at: 60_000,
    });
    undone({ type: 'pauseExercise', reason: 'x' }, 'resumeExercise');
    undone({ type: 'showScreen', show: { kind: 'blackout' }, hideCode: true }, 'showScreen');
    expect(t.state.screen).toEqual({ show: { kind: 'auto' }, hideCode: false });
    undone({ type: 'setMarking', marking: both('DRILL') }, 'setMarking');
    expect(t.state.marking).toEqual({ en: 'EXERCISE', zh: '演习' });
    undone({ type: 'setTerms', terms: { other: { en: 'our counterpart' } } }, 'setTerms');
    expect(t.state.terms).toEqual({});
    undone({ type: 'cutLine', line: 'text' }, 'restoreLine');
    undone({ type: 'suspendLine', line: 'text', topics: 'all', by: 'A' }, 'resumeLine');
    const reopened = t.state.actions.at(-1);
    expect(reopened && undoings(t.state).get(reopened)).toMatchObject({ type: 'suspendLine', by: 'A' });
    undone({ type: 'faultLine', line: 'text', fault: { kind: 'loss' } }, 'mendLine');
    undone({ type: 'setTimeScale', seat: 'a-duty', scale: 2 }, 'setTimeScale');
    undone({ type: 'shelveAdhoc', inject: 'p1', content }, 'unshelveAdhoc');
    undone({ type: 'giveSeatToBot', seat: 'b-duty', policy: 'bayes' }, 'handBackSeat');
    undone({ type: 'takeSeat', seat: 'a-duty', name: 'R. Osei', language: 'en' }, 'releaseSeat');
    t.facilitator({ type: 'takeSeat', seat: 'a-duty', name: 'R. Osei', language: 'en' });
    undone({ type: 'moveSeat', from: 'a-duty', to: 'a-leader' }, 'moveSeat');
    undone({ type: 'beginActing', seat: 'a-duty', reason: 'x' }, 'endActing');
    undone({ type: 'editInject', inject: 'rumour', deliveries: [{ to: 'A', headline: both('New') }] }, 'editInject');
    expect(t.state.plan.injects.rumour?.deliveries[0]?.headline.en).toBe('A rumour of a second outage');
    expect(undone({ type: 'setRecallWindow', on: true }, 'setRecallWindow')).toMatchObject({ on: false });
    t.facilitator({ type: 'setRecallWindow', on: true });
    undone({ type: 'fireInject', inject: 'rumour' }, 'recallInject');
    t.facilitator({ type: 'handClock', to: 'M. Lund' });
    expect(undone({ type: 'handClock', to: 'I. Sand' }, 'handClock')).toMatchObject({ to: 'M. Lund' });
    const missing = Object.entries(UNDOING).flatMap(([type, how]) => (how === 'undo' && !done.has(type) ? [type] : []));
    expect(missing).toEqual([]);
  });

  it('[C9] only the last act on a thing is offered, and only while the core would take it', () => {
    const t = new TableTop().start();
    t.facilitator({ type: 'armInject', inject: 'rumour' });
    const [armed] = t.state.actions.slice(-1);
    t.facilitator({ type: 'disarmInject', inject: 'rumour' });
    expect(armed && undoings(t.state).get(armed)).toBeUndefined();
    t.facilitator({ type: 'holdInject', inject: 'rumour' });
    const [held] = t.state.actions.slice(-1);
    t.facilitator({ type: 'endExercise' });
    expect(held && undoings(t.state).get(held)).toBeUndefined();
  });

  it('[C9] every act of a facilitator stands in the list with its author and its time', () => {
    const t = new TableTop().start().wait(1);
    t.facilitator({ type: 'armInject', inject: 'rumour' });
    const rows = Object.values(project(t.state, { kind: 'facilitator' }).actions ?? {});
    expect(rows.at(-1)).toMatchObject({
      by: 'I. Sand',
      at: MINUTE,
      what: 'injectArmed',
      undo: { type: 'disarmInject' },
    });
    expect(
      decide(t.state, { type: 'disarmInject', inject: 'rumour' }, { kind: 'seat', seat: 'a-duty' }, MINUTE).ok,
    ).toBe(false);
  });
});
