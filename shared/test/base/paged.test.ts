import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry, keysOf, type Paged, unpaged, valuesOf, withEntry } from '../../src/base/paged.ts';

const SEED = 25_11_2026;

describe('paged dictionaries', () => {
  it(`[PAG-1] hold what a dictionary holds, in order of arrival, and leave earlier versions alone (seed ${SEED})`, () => {
    const puts = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer()), { maxLength: 200, size: 'max' });
    let largest = 0;
    fc.assert(
      fc.property(puts, (all) => {
        const plain = new Map<string, number>();
        let paged: Paged<number> = [];
        for (const [n, value] of all) {
          const [before, was] = [paged, JSON.stringify(paged)];
          paged = withEntry(paged, `A.k${n}`, value);
          plain.set(`A.k${n}`, value);
          expect(JSON.stringify(before)).toBe(was);
        }
        expect(keysOf(paged)).toEqual([...plain.keys()]);
        expect(valuesOf(paged)).toEqual([...plain.values()]);
        expect(unpaged(paged)).toEqual(Object.fromEntries(plain));
        for (const [key, value] of plain) expect(entry(paged, key)).toBe(value);
        for (const name of ['constructor', '__proto__', 'A.k91']) expect(entry(paged, name)).toBeUndefined();
        largest = Math.max(largest, paged.length);
      }),
      { seed: SEED, numRuns: 300 },
    );
    // Not vacuous: some were several pages long.
    expect(largest).toBeGreaterThan(3);
  });

  it('[PAG-1] a change copies one page', () => {
    let paged: Paged<number> = [];
    for (let i = 0; i < 100; i++) paged = withEntry(paged, `k${i}`, i);
    const after = withEntry(paged, 'k50', -1);
    expect(after.filter((page, i) => page !== paged[i])).toHaveLength(1);
  });
});
