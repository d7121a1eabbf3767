import { chartRegions } from '@firebreak/shared/machine/describe-chart.ts';
import { FAMILIES, planOf } from '@firebreak/shared/machine/plan.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { chartList } from '@firebreak/shared/view/chart-list.ts';
import { stateWords, triggerWords } from '@firebreak/shared/view/chart-words.ts';
import type { ChartAnswer } from '@firebreak/shared/wire/chart.ts';
import { describe, expect, it } from 'vitest';
import { drawnCharts } from '../../src/chart/drawn-charts.ts';
import { openLibrary } from '../../src/scenario/library.ts';
import { LIBRARY_IDS } from '../support/library.ts';
import { openRoom, sitOne } from '../support/room.ts';

const compiled = async (id: string) => {
  const scenario = await openLibrary().load(id);
  if (!scenario.ok) throw new Error(`${id} does not load`);
  return { scenario: scenario.value, plan: planOf(scenario.value, '2') };
};

/** A rung, or one delivery of an inject: their words are the scenario's. */
const NAMED_BY_SCENARIO = /^[rd]\d+$/;

describe('the charts of a scenario', () => {
  it.each(LIBRARY_IDS)('[X1] %s: every state and every transition of its machines has words', async (id) => {
    const { plan } = await compiled(id);
    const nameless: string[] = [];
    for (const family of FAMILIES)
      for (const [machine, chart] of Object.entries(plan.machines[family]))
        for (const [region, { states, edges }] of Object.entries(chartRegions(chart))) {
          const keys = new Map(states.map((s) => [s.id, s.key]));
          for (const { key } of states)
            if (!NAMED_BY_SCENARIO.test(key) && !stateWords(family, region, key))
              nameless.push(`${family} ${region} ${key}`);
          for (const { to, triggers } of edges)
            for (const trigger of triggers)
              if (!triggerWords(family, region, trigger, keys.get(to) ?? to))
                nameless.push(`${family} ${machine} ${region} ${trigger.event} ${to}`);
        }
    expect(nameless).toEqual([]);
  });

  it('[X1] are laid out the same every time, every state in its place and every transition drawn', async () => {
    // Two compilations, so that the second is no memory of the first.
    const [once, again] = [aScenario(), aScenario()].map((scenario) => ({ scenario, plan: planOf(scenario, '2') }));
    if (!once || !again) throw new Error('no scenario');
    const first = await drawnCharts(once.scenario, once.plan);
    const second = await drawnCharts(again.scenario, again.plan);
    expect(second).not.toBe(first);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(await drawnCharts(once.scenario, once.plan)).toBe(first);
    expect(first.charts).toEqual(chartList(once.scenario, once.plan).charts);
    for (const { states, edges, width, height } of first.shapes) {
      for (const s of states) {
        expect(s.width).toBeGreaterThan(0);
        expect([s.x >= 0, s.y >= 0, s.x + s.width <= width, s.y + s.height <= height]).not.toContain(false);
      }
      const inner = states.filter((s) => s.kind === 'atomic');
      for (const [i, a] of inner.entries())
        for (const b of inner.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart, `${a.id} and ${b.id} overlap`).toBe(true);
        }
      for (const edge of edges) expect(edge.points.length >= 2 || edge.far === true).toBe(true);
    }
  });
});

describe('who gets the charts', () => {
  it('[X3] a facilitator alone: a seat is refused, and nothing a seat gets holds a byte of them', async () => {
    const room = await openRoom();
    const path = `/api/exercises/${room.exercise.id}/chart`;
    const told = await room.desk.get<ChartAnswer>(path);
    expect(told.status).toBe(200);
    expect(told.body.charts.map((c) => c.id)).toEqual(
      expect.arrayContaining(['phase', 'side-A', 'side-B', 'inject-trains']),
    );
    const seat = await sitOne(room, 'a-duty');
    const refused = await seat.from.get(path);
    expect([refused.status, refused.body.error?.code]).toEqual([401, 'not-signed-in']);
    expect(JSON.stringify(refused.body)).not.toMatch(/pressing|threshold|charts/);
    expect(Object.keys(room.control.table('charts'))).toEqual(expect.arrayContaining(['phase/it', 'side/A', 'side/B']));
    expect(seat.page.table('charts')).toEqual({});
    expect((await room.desk.get('/api/exercises/none/chart')).status).toBe(404);
  });
});
