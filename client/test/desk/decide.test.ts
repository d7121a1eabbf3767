import { describe, expect, it } from 'vitest';
import { cardsOf, isOpen } from '../../src/screens/desk/logic/cards.ts';
import { crossed, marksFor, pressingOf, quietly, rungMarks } from '../../src/screens/desk/logic/thresholds.ts';
import { aStep, aThreshold, table } from './fixtures.ts';

describe('thresholds', () => {
  const all = table(
    aThreshold('clear'),
    aThreshold('tripped', { state: 'tripped' }),
    aThreshold('held', { state: 'held' }),
    aThreshold('late', { state: 'pressing', dueAt: 90 }),
    aThreshold('soon', { state: 'pressing', dueAt: 50 }),
  );
  it('[DESK-2] stand with what presses first on top; a clear one does not stand there', () => {
    expect(crossed(all).map((t) => t.id)).toEqual(['soon', 'late', 'held', 'tripped']);
    expect(pressingOf(all).map((t) => t.id)).toEqual(['soon', 'late']);
  });
  it('[DESK-2] mark their hypothesis once each, and say which presses', () => {
    const two = table(aThreshold('x', { atLeast: 80 }), aThreshold('y', { atLeast: 55 }), aThreshold('z'));
    expect(marksFor(two, 'worm', 'h1')).toEqual([
      { at: 55, presses: false },
      { at: 80, presses: false },
    ]);
    expect(marksFor(two, 'worm', 'h2')).toEqual([]);
    expect(marksFor(all, 'worm', 'h1')).toEqual([{ at: 55, presses: true }]);
    expect(quietly(marksFor(all, 'worm', 'h1'), true)).toEqual([{ at: 55, presses: false }]);
  });
  it('[DESK-2] mark the rungs passed, now, where this leads, and beyond', () => {
    expect(rungMarks([3, 0, 1, 2], 1, 3).map((r) => r.mark)).toEqual(['below', 'now', 'above', 'target']);
    expect(rungMarks([0, 1], 1, 1).map((r) => r.mark)).toEqual(['below', 'now']);
  });
});

describe('procedure cards', () => {
  it('[DESK-2] are checklists in written order, counting every way of being done', () => {
    const steps = {
      b: aStep('P1', 'second', 1, { state: 'done-late' }),
      a: aStep('P1', 'first', 0, { state: 'out-of-order' }),
      c: aStep('P2', 'only', 0, { state: 'skipped' }),
    };
    const cards = cardsOf(steps);
    expect(cards.map((c) => [c.card, c.done, c.steps.map((s) => s.step)])).toEqual([
      ['P1', 2, ['first', 'second']],
      ['P2', 0, ['only']],
    ]);
    expect(isOpen(steps.c)).toBe(false);
    expect(isOpen(aStep('P1', 'x', 0, { state: 'waiting' }))).toBe(true);
  });
});
