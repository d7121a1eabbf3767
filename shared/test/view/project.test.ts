import { describe, expect, it } from 'vitest';
import { TableTop } from '../../src/testing/table-top.ts';
import { apply, diff } from '../../src/view/diff.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';

const side = (t: TableTop) => project(t.state, { kind: 'side', side: 'A' }) as SideTables;

describe('projections', () => {
  it('[VIEW-2] keep the identity of rows and tables that did not change', () => {
    const t = new TableTop().start().wait(4);
    const before = side(t);
    t.seat('a-duty', { type: 'openItem', item: 's1' });
    const after = side(t);
    expect(after.situation.s1).not.toBe(before.situation.s1);
    expect(after.situation.s2).toBe(before.situation.s2);
    for (const table of ['lines', 'messages', 'thresholds', 'moves', 'book', 'exercise'] as const)
      expect(after[table]).toBe(before[table]);
    expect(diff(before, after)).toEqual({ set: { situation: { s1: after.situation.s1 } } });
  });

  it('[VIEW-1] an update applied to the tables before gives the tables after, also when rows go', () => {
    const before = { a: { x: 1, y: 2 }, b: {} };
    const after = { a: { y: 3 }, b: { z: 4 } };
    const update = diff(before, after);
    expect(update).toEqual({ set: { a: { y: 3 }, b: { z: 4 } }, gone: { a: ['x'] } });
    expect(update && apply(before, update)).toEqual(after);
    expect(diff(after, after)).toBeUndefined();
  });

  it('[VIEW-1] nothing is sent for a hidden act', () => {
    const t = new TableTop().start().wait(2);
    const before = side(t);
    t.seat('b-duty', { type: 'openItem', item: 's1' });
    expect(diff(before, side(t))).toBeUndefined();
  });
});
