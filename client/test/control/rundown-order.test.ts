import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { describe, expect, it } from 'vitest';
import { planOffset } from '../../src/screens/control/rundown/plan-offset.ts';
import { armedItem, behindPlan, firesAt, rundownOrder } from '../../src/screens/control/rundown/rundown-order.ts';

const row = (inject: string, order: number, more: Partial<RundownRow> = {}): RundownRow => ({
  inject,
  order,
  title: { en: inject, zh: inject },
  trigger: 'time',
  state: 'counting',
  armed: false,
  to: ['A'],
  effects: [],
  previews: [],
  ...more,
});
const table = (...rows: RundownRow[]) => Object.fromEntries(rows.map((each) => [each.inject, each]));
const names = (rows: readonly RundownRow[]) => rows.map((each) => each.inject);

describe('the order of the rundown', () => {
  it('[CTL-3] puts what fired above NOW by its own time, and the rest below by what is due', () => {
    const { past, ahead, next } = rundownOrder(
      table(
        row('late', 0, { plannedAt: 100, firedAt: 900, state: 'fired' }),
        row('early', 1, { plannedAt: 200, firedAt: 300, state: 'fired' }),
        row('soon', 2, { plannedAt: 1500, dueAt: 1500 }),
        row('watched', 3, { trigger: 'guard', state: 'watching', plannedAt: 0 }),
        row('retimed', 4, { plannedAt: 400, dueAt: 1200 }),
      ),
      1000,
    );
    expect(names(past)).toEqual(['early', 'late']);
    expect(names(ahead)).toEqual(['retimed', 'soon', 'watched']);
    expect(next?.inject).toBe('retimed');
  });
  it('[CTL-3] leaves a skipped item where its time is', () => {
    const rows = table(
      row('then', 0, { state: 'skipped', plannedAt: 500 }),
      row('later', 1, { state: 'skipped', plannedAt: 2000 }),
    );
    const { past, ahead, next } = rundownOrder(rows, 1000);
    expect([names(past), names(ahead), next]).toEqual([['then'], ['later'], undefined]);
  });
  it('[CTL-3] never says a guard fires when its watch begins, and does when its delay runs', () => {
    expect(firesAt(row('g', 0, { trigger: 'guard', plannedAt: 700, dueAt: 700 }))).toBeUndefined();
    expect(firesAt(row('g', 0, { trigger: 'guard', state: 'delaying', plannedAt: 0, dueAt: 700 }))).toBe(700);
  });
  it('[CTL-3] fires the selected item if it is armed, else the first armed one', () => {
    const order = rundownOrder(
      table(row('a', 0, { dueAt: 1, armed: true }), row('b', 1, { dueAt: 2, armed: true }), row('c', 2, { dueAt: 3 })),
      0,
    );
    expect(armedItem(order, 'b')?.inject).toBe('b');
    expect(armedItem(order, 'c')?.inject).toBe('a');
  });
});

describe('planned against actual', () => {
  it('[CTL-3] is written with its sign', () => {
    expect([planOffset(40_000), planOffset(-80_000), planOffset(300)]).toEqual(['+0:40', '−1:20', '0:00']);
  });
  it('[CTL-3] is the offset of the last item that had a time', () => {
    const order = rundownOrder(
      table(
        row('a', 0, { state: 'fired', plannedAt: 1000, firedAt: 41_000 }),
        row('g', 1, { trigger: 'guard', state: 'fired', plannedAt: 0, firedAt: 90_000 }),
      ),
      100_000,
    );
    expect(behindPlan(order)).toBe(40_000);
    expect(behindPlan(rundownOrder({}, 0))).toBeUndefined();
  });
});
