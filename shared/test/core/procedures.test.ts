import { describe, expect, it } from 'vitest';
import { drawCards } from '../../src/core/draw-cards.ts';
import type { State } from '../../src/core/state.ts';
import { verify } from '../../src/core/verify.ts';
import type { LogRecord } from '../../src/log/record.ts';
import { csvExport } from '../../src/report/csv.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { play } from '../../src/sim/run.ts';
import { aScenario, scenarioDocument } from '../../src/testing/scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import type { FacilitatorTables } from '../../src/view/control-tables.ts';
import { project } from '../../src/view/project.ts';
import type { SeatTables, SideTables } from '../../src/view/tables.ts';

const withCard = () => new TableTop(aScenario(), { procedures: ['P4'] }).start();
const step = (t: TableTop, id: string) =>
  (project(t.state, { kind: 'side', side: 'A' }) as SideTables).steps[`P4:${id}`];

const simulated = (scenario: Scenario, policy: 'bayes' | 'random', seed: string): LogRecord[] => {
  const lines: string[] = [];
  const game = play({ scenario, seed, policies: { A: policy, B: policy } });
  for (let step = game.next(); ; step = game.next()) {
    if (step.done) return lines.map((line) => JSON.parse(line) as LogRecord);
    lines.push(...step.value.lines);
  }
};

const text = (en: string) => ({ en, zh: en });
const CARDS = ['P1', 'P3', 'P4'];
/** A card that shows in a shared list, one that shows in line tests, and one that shows only in its steps. */
const telling = () => {
  const { lines = [], procedures = [], injects = [] } = scenarioDocument();
  const more = CARDS.flatMap((id) =>
    procedures.some((p) => p.id === id) ? [] : [{ id, title: text(id), sides: ['A' as const, 'B' as const] }],
  );
  return aScenario({
    lines: lines.map((l) => (l.id === 'text' ? { ...l, tests: { by: 'A' as const, every: 5 } } : l)),
    procedures: [...procedures, ...more],
    injects: injects.map((i) =>
      i.id === 'rumour'
        ? {
            ...i,
            trigger: {
              when: {
                all: [{ procedure: 'P4' }, { not: { procedure: 'P3' } }, { rung: { side: 'A' as const, atLeast: 9 } }],
              },
            },
          }
        : i,
    ),
  });
};
const drawnOf = (t: TableTop) => t.state.opening.condition;

describe('procedures', () => {
  it('[PRC-1] a step opens at the start or on its condition, is overdue after its time, and is done in time or late', () => {
    const t = withCard();
    expect([step(t, 'list')?.state, step(t, 'answer')?.state]).toEqual(['open', 'waiting']);
    expect(step(t, 'list')?.dueAt).toBe(300_000);
    t.wait(1);
    expect(step(t, 'answer')).toMatchObject({ state: 'open', dueAt: 360_000 });
    t.seat('a-duty', { type: 'tickStep', card: 'P4', step: 'list' });
    expect(step(t, 'list')).toMatchObject({ state: 'done', by: 'a-duty', at: 60_000 });
    t.wait(5);
    expect(step(t, 'answer')?.state).toBe('overdue');
    t.seat('a-leader', { type: 'tickStep', card: 'P4', step: 'answer' });
    expect(step(t, 'answer')).toMatchObject({ state: 'done-late', by: 'a-leader' });
    expect(t.seat('a-duty', { type: 'tickStep', card: 'P4', step: 'answer' })).toMatchObject({
      rejection: { code: 'step-is-closed' },
    });
  });

  it('[PRC-1] done before those that stand before it, it is out of order; passed with a reason, it is skipped', () => {
    const t = withCard().wait(1);
    t.seat('a-duty', { type: 'tickStep', card: 'P4', step: 'answer' });
    expect(step(t, 'answer')?.state).toBe('out-of-order');
    t.seat('a-duty', { type: 'skipStep', card: 'P4', step: 'list', reason: 'nothing is open' });
    expect(step(t, 'list')?.state).toBe('skipped');
    t.seat('a-duty', { type: 'tickStep', card: 'P4', step: 'ask' });
    expect(step(t, 'ask')?.state).toBe('out-of-order');
  });

  it('[PRC-1] the other side’s card is not this side’s to tick', () => {
    const t = withCard();
    expect(t.seat('b-duty', { type: 'tickStep', card: 'P4', step: 'list' })).toMatchObject({
      rejection: { code: 'step-is-closed' },
    });
  });

  it('[PRC-2] a card that is not in place has no steps, and one that nobody uses changes no record but the opening', () => {
    const off = new TableTop(aScenario(), { procedures: [] }).start();
    expect(Object.keys((project(off.state, { kind: 'side', side: 'A' }) as SideTables).steps)).toEqual([]);
    expect(off.seat('a-duty', { type: 'tickStep', card: 'P4', step: 'list' })).toMatchObject({
      rejection: { code: 'step-is-closed' },
    });
    const on = withCard();
    const told = (t: TableTop) =>
      t
        .wait(20)
        .records.slice(1)
        .filter(
          (r) =>
            !r.event.type.startsWith('step') &&
            !(r.event.type === 'timerFired' && r.event.timer.startsWith('procedure')),
        )
        .map((r) => [r.at, r.event]);
    expect(told(on)).toEqual(told(off));
  });

  it('[PRB-1] a probe is asked at its time of its seats and answered once by each', () => {
    const t = new TableTop().start();
    const asked = (seat: string) => (project(t.state, { kind: 'seat', seat, side: 'A' }) as SeatTables).probes;
    const answer = {
      type: 'answerProbe',
      probe: 'who',
      chances: { attack: 20, fault: 70, third: 10 },
      confidence: 'low',
    } as const;
    expect(t.seat('a-duty', answer)).toMatchObject({ rejection: { code: 'probe-is-closed' } });
    t.wait(8);
    expect(asked('a-duty').who).toMatchObject({ askedAt: 480_000, answered: false });
    expect(asked('a-leader')).toEqual({});
    expect(t.seat('a-leader', answer)).toMatchObject({ rejection: { code: 'probe-is-closed' } });
    expect(t.seat('a-duty', { ...answer, chances: { attack: 20, fault: 70, third: 11 } }).ok).toBe(false);
    expect(t.seat('a-duty', answer).ok).toBe(true);
    expect(asked('a-duty').who?.answered).toBe(true);
    expect(t.seat('a-duty', answer)).toMatchObject({ rejection: { code: 'probe-is-closed' } });
  });

  it('[D4] [PRB-2] a probe may be passed over with a reason, once, and then neither waits nor is answered', () => {
    const t = new TableTop().start().wait(8);
    const asked = () => (project(t.state, { kind: 'seat', seat: 'a-duty', side: 'A' }) as SeatTables).probes.who;
    const skip = { type: 'skipProbe', probe: 'who', reason: 'A call is ringing' } as const;
    expect(t.seat('a-leader', skip)).toMatchObject({ rejection: { code: 'probe-is-closed' } });
    expect(t.seat('a-duty', skip).ok).toBe(true);
    expect(asked()).toMatchObject({ answered: false, skipped: true });
    expect(t.seat('a-duty', skip)).toMatchObject({ rejection: { code: 'probe-is-closed' } });
    const answer = { chances: { attack: 20, fault: 70, third: 10 }, confidence: 'low' } as const;
    expect(t.seat('a-duty', { type: 'answerProbe', probe: 'who', ...answer })).toMatchObject({
      rejection: { code: 'probe-is-closed' },
    });
    expect(verify(t.lines)).toMatchObject({ ok: true });
    const csv = csvExport();
    const lines = t.records.flatMap((record) => csv.take(record)).map(({ line }) => line);
    expect(lines.filter((line) => line.includes('probe-skipped'))).toEqual([
      expect.stringContaining('A call is ringing'),
    ]);
  });

  it('[D4] [PRB-3] a probe about the escalation level takes chances over the rungs, from people and from bots', () => {
    const ask = text('On which rung shall we stand in half an hour?');
    const scenario = aScenario({ probes: [{ id: 'level', at: 8, seats: ['a-duty'], rungOf: 'own', ask }] });
    const t = new TableTop(scenario).start().wait(8);
    const asked = () => (project(t.state, { kind: 'seat', seat: 'a-duty', side: 'A' }) as SeatTables).probes.level;
    const rungs = asked()?.choices?.map((c) => c.id) ?? [];
    expect(rungs.slice(0, 2)).toEqual(['rung-0', 'rung-1']);
    expect(rungs).toHaveLength(scenario.ladder.length);
    expect(asked()?.incident).toBeUndefined();
    const answer = (chances: Record<string, number>) =>
      t.seat('a-duty', { type: 'answerProbe', probe: 'level', chances, confidence: 'low' });
    const sure = Object.fromEntries(rungs.map((id) => [id, id === 'rung-0' ? 100 : 0]));
    expect(answer({ 'rung-0': 100 })).toMatchObject({ rejection: { code: 'assessment-names-other-hypotheses' } });
    expect(answer({ ...sure, 'rung-1': 1 })).toMatchObject({ rejection: { code: 'assessment-must-sum-to-100' } });
    expect(answer(sure).ok).toBe(true);
    expect(verify(t.lines)).toMatchObject({ ok: true });
    for (const policy of ['bayes', 'random'] as const) {
      const answers = new Set<string>();
      for (const seed of ['1', '2', '3']) {
        for (const { event } of simulated(scenario, policy, seed))
          if (event.type === 'probeAnswered') answers.add(Object.keys(event.chances).join(' '));
      }
      expect([...answers]).toEqual([rungs.join(' ')]);
    }
  });

  it('[PRC-13] drawn, each card is in place with even chances by the seed alone', () => {
    const scenario = telling();
    const drawn = (seed: string) => drawCards(scenario, seed);
    const t = new TableTop(scenario, { drawn: 'shown', seed: 's7', procedures: ['P4'] });
    expect(drawnOf(t)).toEqual({ procedures: drawn('s7'), drawn: 'shown' });
    const draws = Array.from({ length: 400 }, (_, i) => drawn(`s${i}`));
    for (const card of CARDS) {
      const share = draws.filter((d) => d.includes(card)).length / draws.length;
      expect(share).toBeGreaterThan(0.42);
      expect(share).toBeLessThan(0.58);
    }
    // Independently: all eight combinations come up.
    expect(new Set(draws.map((d) => CARDS.filter((c) => d.includes(c)).join())).size).toBe(8);
    expect(drawCards(scenario, 's7')).toEqual(drawCards(scenario, 's7'));
  });

  it('[PRC-14] hidden, control shows the same whatever was drawn, until the exercise has ended', () => {
    const t = new TableTop(telling(), { drawn: 'hidden', seed: 's7' }).start().wait(12);
    const arm = (state: State, procedures: readonly string[]): State => ({
      ...state,
      opening: { ...state.opening, condition: { procedures: [...procedures], drawn: 'hidden' } },
      lines: procedures.includes('P3')
        ? { ...state.lines, text: { ...state.lines.text, suspended: {}, testedAt: 300_000, testMissedAt: 600_000 } }
        : state.lines,
    });
    const control = (procedures: readonly string[]) => project(arm(t.state, procedures), { kind: 'facilitator' });
    const arms = [[], ['P1'], ['P3'], ['P4'], CARDS];
    for (const each of arms) expect(control(each)).toEqual(control([]));
    expect((control([]) as FacilitatorTables).exercise.it?.cards).toBe('hidden');
    t.facilitator({ type: 'endExercise' });
    const after = arms.map((each) => JSON.stringify(control(each)));
    expect(new Set(after).size).toBeGreaterThanOrEqual(4);
    expect((control([]) as FacilitatorTables).exercise.it?.cards).toBe('drawn');
  });
});
