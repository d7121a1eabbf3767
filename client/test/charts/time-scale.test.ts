import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtTo, FOLD_PX, idleSpans, timeScale, timeTicks, zoomed } from '../../src/charts/time-scale.ts';

const MIN = 60_000;

describe('a time axis', () => {
  it('[R6] folds a silence to the width of its mark, and everything else is as wide as before it', () => {
    const folds = [{ from: 10 * MIN, to: 50 * MIN }];
    const x = timeScale({ from: 0, to: 60 * MIN }, 0, 200 + FOLD_PX, folds);
    expect(x(0)).toBe(0);
    expect(x(10 * MIN)).toBeCloseTo(100);
    expect(x(50 * MIN)).toBeCloseTo(100 + FOLD_PX);
    expect(x(60 * MIN)).toBeCloseTo(200 + FOLD_PX);
    expect(x.invert(50)).toBeCloseTo(5 * MIN);
  });

  it('[R6] rises, and every place leads back to its time (seed 20261201)', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2, max: 30 })), { maxLength: 6 });
    fc.assert(
      fc.property(gaps, fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 20 }), (steps, times) => {
        let at = 0;
        const folds = steps.map(([before, long]) => {
          const from = at + before;
          at = from + long;
          return { from, to: at };
        });
        const x = timeScale({ from: 0, to: 400 }, 120, 900, folds);
        const sorted = [...new Set(times)].sort((a, b) => a - b);
        for (const [i, t] of sorted.entries()) {
          expect(x.invert(x(t))).toBeCloseTo(t, 5);
          if (i > 0) expect(x(t)).toBeGreaterThan(x(sorted[i - 1] as number));
        }
      }),
      { seed: 20261201 },
    );
  });

  it('[R6] has ticks that keep apart, also about a fold', () => {
    const folds = [{ from: 10 * MIN, to: 170 * MIN }];
    const x = timeScale({ from: 0, to: 180 * MIN }, 120, 900, folds);
    const px = timeTicks(x, 0).map(x);
    expect(px.length).toBeGreaterThan(3);
    for (const [i, p] of px.entries()) if (i > 0) expect(p - (px[i - 1] ?? 0)).toBeGreaterThan(50);
  });

  it('[R6] calls a silence what is long beside the whole, and leaves a moment at either edge', () => {
    const spans = idleSpans([0, 1 * MIN, 9 * MIN, 9.5 * MIN], 60 * MIN);
    expect(spans).toEqual([{ from: 1.4 * MIN, to: 8.6 * MIN }]);
  });

  it('[R6] zooms about a moment that stays in its place, within the whole', () => {
    expect(zoomed({ from: 0, to: 60 * MIN }, 0.5, 15 * MIN, 60 * MIN)).toEqual({ from: 7.5 * MIN, to: 37.5 * MIN });
    expect(zoomed({ from: 50 * MIN, to: 60 * MIN }, 4, 60 * MIN, 60 * MIN)).toEqual({ from: 20 * MIN, to: 60 * MIN });
    expect(zoomed({ from: 0, to: MIN }, 0.01, 0, 60 * MIN)).toEqual({ from: 0, to: MIN / 2 });
  });

  it('[R6] follows a cursor that leaves the part shown', () => {
    const span = { from: 10 * MIN, to: 14 * MIN };
    expect(broughtTo(span, 12 * MIN, 60 * MIN)).toBe(span);
    expect(broughtTo(span, 30 * MIN, 60 * MIN)).toEqual({ from: 29 * MIN, to: 33 * MIN });
    expect(broughtTo(span, 60 * MIN, 60 * MIN)).toEqual({ from: 56 * MIN, to: 60 * MIN });
  });
});
