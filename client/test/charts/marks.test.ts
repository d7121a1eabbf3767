import { describe, expect, it } from 'vitest';
import { arrowPath } from '../../src/charts/arrow-path.ts';
import { laneLayout } from '../../src/charts/lane-layout.ts';
import { hitAt, markHits } from '../../src/charts/mark-hits.ts';
import type { TimelineMarks } from '../../src/charts/marks.ts';
import { timeScale } from '../../src/charts/time-scale.ts';

const MARKS: TimelineMarks = {
  ...{ sides: ['A', 'B'], phases: [], downs: [], beliefs: [], rungs: { A: [], B: [] } },
  injects: { A: [{ at: 1_000, label: 'Signals dark' }], B: [] },
  messages: [
    {
      ...{ id: 'm1', from: 'A', label: 'A-0001 INQUIRY', sentAt: 2_000, receivedAt: 4_000 },
      answers: [{ at: 6_000, label: 'A-0001 AFFIRM', late: false }],
    },
  ],
  calls: [{ id: 'c1', from: 'B', label: 'Call, no answer', at: 8_000, reached: false }],
  acts: { A: [], B: [] },
  facilitator: [],
};

describe('what can be pointed at on the timeline', () => {
  const layout = laneLayout(1_000, 600, 0);
  const x = timeScale({ from: 0, to: 10_000 }, layout.left, layout.right);
  const hits = markHits(MARKS, layout, x);
  const at = (ms: number, y: number) => hitAt(hits, x(ms), y)?.label;

  it('[R6] is every mark, where it stands and on its own lane', () => {
    expect(at(1_000, layout.injects.A)).toBe('Signals dark');
    expect(at(2_000, layout.rails.A)).toBe('A-0001 INQUIRY');
    expect(at(4_000, layout.rails.B)).toBe('A-0001 INQUIRY');
    expect(at(6_000, layout.rails.B)).toBe('A-0001 AFFIRM');
    expect(at(8_000, layout.rails.B)).toBe('Call, no answer');
  });

  it('[R6] is nothing where nothing stands, and the nearer of two', () => {
    expect(at(3_000, layout.rails.A)).toBeUndefined();
    expect(at(1_000, layout.injects.B)).toBeUndefined();
    const two = [
      { x: 100, y: 10, label: 'left' },
      { x: 106, y: 10, label: 'right' },
    ];
    expect(hitAt(two, 104, 12)?.label).toBe('right');
  });
});

describe('an arrow', () => {
  it('[R6] ends at its point, with a head as wide as it is long', () => {
    expect(arrowPath(0, 0, 0, 100)).toEqual({ shaft: 'M0.0 0.0L0.0 96.0', head: 'M0.0 100.0L-4.0 92.0L4.0 92.0z' });
  });
});
