import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differs, draftOrFiled, rebalance, sumOf } from '../../src/screens/desk/logic/chances.ts';

const IDS = ['a', 'b', 'c', 'd'];

describe('sliders that sum to 100', () => {
  it('[DESK-1] keeps the proportions of the others', () => {
    expect(rebalance({ a: 40, b: 40, c: 20, d: 0 }, IDS, 'a', 10)).toEqual({ a: 10, b: 60, c: 30, d: 0 });
  });
  it('[DESK-1] shares evenly where the others hold nothing', () => {
    expect(rebalance({ a: 100, b: 0, c: 0, d: 0 }, IDS, 'a', 98)).toEqual({ a: 98, b: 1, c: 1, d: 0 });
  });
  it('[DESK-1] gives all to the only hypothesis', () => {
    expect(rebalance({ a: 3 }, ['a'], 'a', 50)).toEqual({ a: 100 });
  });
  it('[DESK-1] stays whole numbers from 0 to 100 that sum to 100, whatever is done', () => {
    const ids = fc.integer({ min: 2, max: 8 }).map((n) => Array.from({ length: n }, (_, i) => `h${i}`));
    const acts = fc.array(fc.tuple(fc.nat(7), fc.double({ min: -20, max: 120, noNaN: true })), { maxLength: 30 });
    fc.assert(
      fc.property(ids, acts, (names, moves) => {
        let chances = rebalance({}, names, names[0] ?? '', 0);
        for (const [at, value] of moves) {
          const changed = names[at % names.length] ?? '';
          chances = rebalance(chances, names, changed, value);
          expect(sumOf(chances, names)).toBe(100);
          for (const id of names) {
            expect(Number.isInteger(chances[id])).toBe(true);
            expect(chances[id]).toBeGreaterThanOrEqual(0);
          }
          expect(chances[changed]).toBe(Math.max(0, Math.min(100, Math.round(value))));
        }
      }),
    );
  });
  it('[DESK-1] takes a kept draft only while it is about the same hypotheses', () => {
    const filed = { a: 50, b: 50 };
    expect(draftOrFiled({ a: 60, b: 40 }, filed, ['a', 'b'])).toEqual({ a: 60, b: 40 });
    expect(draftOrFiled({ a: 60, z: 40 }, filed, ['a', 'b'])).toEqual(filed);
    expect(draftOrFiled({}, filed, ['a', 'b'])).toEqual(filed);
    expect(differs({ a: 60, b: 40 }, filed, ['a', 'b'])).toBe(true);
  });
});
