import { describe, expect, it } from 'vitest';
import { difference } from '../../src/testing/difference.ts';
import { TableTop } from '../../src/testing/table-top.ts';
import { project } from '../../src/view/project.ts';
import type { SideTables } from '../../src/view/tables.ts';
import { apply } from '../../src/view/update.ts';

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
    expect(difference(before, after)).toEqual({ more: { situation: { s1: { openedBy: ['a-duty'] } } } });
  });

  it('[VIEW-1] an update applied to the tables before gives the tables after, also when rows go', () => {
    const before = { a: { x: 1, y: 2 }, b: {} };
    const after = { a: { y: 3 }, b: { z: 4 } };
    const update = difference(before, after);
    expect(update).toEqual({ set: { a: { y: 3 }, b: { z: 4 } }, gone: { a: ['x'] } });
    expect(update && apply(before, update)).toEqual(after);
    expect(difference(after, after)).toBeUndefined();
  });

  it('[VIEW-3] of a list that only grew, what joined it is sent; of a row that changed otherwise, the whole row', () => {
    const said = (n: number) => Array.from({ length: n }, (_, i) => ({ at: i, words: { lang: 'en', text: `w${i}` } }));
    const calls = (row: object) => ({ calls: { k: { id: 'k', state: 'connected', ...row } } });
    const [two, three] = [calls({ spoken: said(2) }), calls({ spoken: said(3) })];
    const update = difference(two, three);
    expect(update).toEqual({ more: { calls: { k: { spoken: said(3).slice(2) } } } });
    expect(update && apply(two, update)).toEqual(three);
    for (const [before, after] of [
      [two, calls({ spoken: said(3), state: 'ended' })],
      [three, two],
      [three, calls({ spoken: said(4).slice(1) })],
      [two, calls({})],
      [calls({}), two],
    ] as const) {
      const whole = difference(before, after);
      expect(whole).toEqual({ set: after });
      expect(whole && apply(before, whole)).toEqual(after);
    }
  });

  it('[VIEW-3] words spoken on a call reach both desks as what was said last', () => {
    const t = new TableTop().start().wait(4);
    t.seat('a-duty', { type: 'placeCall', call: 'A.c1', number: '2000 0002', topic: 'safety' });
    t.seat('b-duty', { type: 'answerCall', call: 'A.c1' });
    const say = (text: string) => t.seat('a-duty', { type: 'speak', call: 'A.c1', words: { lang: 'en', text } });
    say('one');
    const before = side(t);
    say('two');
    const more = difference(before, side(t))?.more?.calls?.['A.c1']?.spoken;
    expect(more).toEqual([{ at: 240_000, mine: true, words: { lang: 'en', text: 'two' } }]);
  });

  it('[VIEW-1] nothing is sent for a hidden act', () => {
    const t = new TableTop().start().wait(2);
    const before = side(t);
    t.seat('b-duty', { type: 'openItem', item: 's1' });
    expect(difference(before, side(t))).toBeUndefined();
  });
});
