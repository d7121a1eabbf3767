import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { planOf } from '../../src/machine/plan.ts';
import { fullScenario } from '../../src/testing/full-scenario.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { chartList } from '../../src/view/chart-list.ts';
import { regionTwin } from '../../src/view/chart-twin.ts';
import type { ChartRow, FacilitatorTables } from '../../src/view/control-tables.ts';
import { project } from '../../src/view/project.ts';
import { reachable } from '../../src/view/reachable.ts';

const control = (table: TableTop): FacilitatorTables =>
  project(table.state, { kind: 'facilitator' }) as unknown as FacilitatorTables;
const chart = (table: TableTop, key: string): ChartRow => control(table).charts[key] as ChartRow;

const files = (table: TableTop, attack: number): void => {
  table.seat('a-duty', {
    type: 'fileAssessment',
    incident: 'outage',
    chances: { attack, fault: 100 - attack, third: 0 },
    confidence: 'low',
  });
};

/** Region of a chart as control has it: its shape and its live row, read together. */
const twinOf = (table: TableTop, id: string, region: string, key?: string) => {
  const scenario = table.state.opening.scenario;
  const { charts, shapes } = chartList(scenario, table.state.plan);
  const info = charts.find((c) => c.id === id);
  const shape = shapes[info?.regions.find((r) => r.region === region)?.shape ?? -1];
  const row = chart(table, key ?? `${info?.family}/${info?.machine}`).regions[region];
  if (!shape || !row) throw new Error(`no ${id} ${region}`);
  return { shape, row, twin: regionTwin(shape, row) };
};
const words = (path: readonly { readonly en: string }[]): string => path.map(({ en }) => en).join(' ▸ ');

describe('where the charts stand', () => {
  it('[X1] the active states come with what last moved them, when and why', () => {
    const table = new TableTop();
    table.start().wait(2);
    files(table, 60);
    expect(chart(table, 'side/A').regions['threshold:a-alert']).toMatchObject({
      in: ['pressing'],
      dueAt: 7 * 60_000,
      moved: {
        at: 2 * 60_000,
        from: ['clear'],
        on: 'FILED',
        why: { en: 'Aldara filed its view of “the railway outage”' },
      },
    });
    const { seq } = table.record('assessmentFiled') ?? {};
    expect(chart(table, 'side/A').regions['threshold:a-alert']?.moved?.seq).toBe(seq);
    expect(chart(table, 'side/A').regions.ladder?.moved).toBeUndefined();
    table.wait(5);
    expect(chart(table, 'side/A').regions['threshold:a-alert']?.moved).toMatchObject({ on: 'after' });
    expect(chart(table, 'side/A').regions.ladder).toMatchObject({
      in: ['r3.cooling'],
      moved: { from: ['r0'], why: { en: '“Alert” tripped' } },
    });
  });

  it('[X1] the last move is an edge of the drawing, also up several rungs at once', () => {
    const table = new TableTop();
    table.start().wait(2);
    files(table, 60);
    table.wait(5);
    const { shape, twin } = twinOf(table, 'side-A', 'ladder');
    expect(shape.edges.filter(twin.wasLast)).toMatchObject([{ from: 'r0', to: 'r3', far: true }]);
  });

  it('[X1] a folded log knows the same last moves', () => {
    const table = new TableTop(fullScenario());
    table.start().wait(2);
    files(table, 60);
    table.wait(6);
    const folded = fold(table.lines);
    expect(folded.ok && folded.value.turns).toEqual(table.state.turns);
  });

  it('[X1] what can no longer come is told from what can', () => {
    const table = new TableTop();
    table.facilitator({ type: 'skipInject', inject: 'trains' });
    const skipped = twinOf(table, 'inject-trains', 'plan');
    expect(skipped.twin.ways).toEqual([]);
    expect(skipped.twin.over.map(words)).toEqual(
      expect.arrayContaining(['waiting', 'its time runs', 'held', 'fired ▸ to Aldara, Kestria']),
    );
    const open = twinOf(table, 'inject-log', 'plan');
    expect(open.twin.over).toEqual([]);
    table.start();
    expect(twinOf(table, 'phase', 'phase').twin.over.map(words)).toEqual(['lobby', 'briefing']);
  });

  it('[X1] reaching goes through whatever is entered on the way, and no further', () => {
    const states = [
      { id: 'a', first: true },
      { id: 'b', first: false },
      { id: 'b.x', parent: 'b', first: true },
      { id: 'b.y', parent: 'b', first: false },
      { id: 'c', first: false },
    ];
    const edges = [
      { from: 'a', to: 'b' },
      { from: 'b.x', to: 'b.y' },
      { from: 'c', to: 'a' },
    ];
    expect([...reachable({ states, edges }, ['a'])]).toEqual(['a', 'b', 'b.x', 'b.y']);
    expect([...reachable({ states, edges }, ['b.y'])]).toEqual(['b.y', 'b']);
  });

  it('[X2] the twin says where it stands, where it can go and what would take it there', () => {
    const table = new TableTop();
    table.start().wait(2);
    files(table, 60);
    const { twin } = twinOf(table, 'side-A', 'threshold:a-alert');
    expect(twin.in.map(words)).toEqual(['pressing']);
    expect(twin.ways.map((w) => `${words(w.to)}: ${w.because.map(({ en }) => en).join(' or ')}`)).toEqual([
      'clear: filed below the line or the side is there already',
      'held: the leader holds it',
      'answered: explanation accepted',
      'tripped: its window runs out (5 min)',
    ]);
    table.wait(5);
    expect(twinOf(table, 'side-A', 'ladder').twin.in.map(words)).toEqual(['3 Rung 3 ▸ cooling down']);
  });

  it('[X1] a state that no exercise can come to is not drawn: what goes by the clock watches nothing', () => {
    const scenario = new TableTop().state.opening.scenario;
    const { charts, shapes } = chartList(scenario, planOf(scenario, '2'));
    const ids = (inject: string) =>
      shapes[
        charts.find((c) => c.id === `inject-${inject}`)?.regions.find((r) => r.region === 'plan')?.shape ?? -1
      ]?.states.map((s) => s.id);
    expect(ids('trains')).not.toContain('watching');
    expect(ids('heard')).toContain('watching');
  });

  it('[X3] while cards are hidden no chart tells of one', () => {
    const table = new TableTop(fullScenario(), { drawn: 'hidden' });
    table.start().wait(1);
    expect(Object.keys(control(table).charts).filter((key) => key.startsWith('procedure/'))).toEqual([]);
    for (const row of Object.values(control(table).charts)) expect(Object.keys(row.regions)).not.toContain('tests');
    table.facilitator({ type: 'endExercise' });
    expect(Object.keys(control(table).charts).some((key) => key.startsWith('procedure/'))).toBe(
      table.state.opening.condition.procedures.length > 0,
    );
  });
});
