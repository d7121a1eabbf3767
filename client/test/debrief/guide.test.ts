import type { Finding } from '@firebreak/shared/report/finding.ts';
import { expect, test } from 'vitest';
import { guideMoments } from '../../src/screens/debrief/guide-moments.ts';

const finding = (seq: number, weight: number, side?: 'A' | 'B'): Finding => ({
  ...{ id: `${seq}:${weight}`, kind: 'misperception', seq, at: seq * 1_000, weight, records: [seq] },
  ...{ headline: { en: '', zh: '' }, sentence: { en: '', zh: '' }, detail: { en: '', zh: '' } },
  ...(side && { belief: { side, incident: 'outage', hypothesis: 'attack' } }),
});

test('[R10] a guided debrief stops before each moment that turned on a belief, in the order in which they came', () => {
  const moments = guideMoments([finding(40, 90, 'B'), finding(10, 80, 'A'), finding(25, 70), finding(40, 60, 'A')]);
  expect(moments.map((m) => [m.askAt, m.side])).toEqual([
    [9, 'A'],
    [39, 'B'],
  ]);
});

test('[R10] of a long list the gravest twelve are asked about', () => {
  const many = Array.from({ length: 30 }, (_, i) => finding(100 - i, 100 - i, 'A'));
  const moments = guideMoments(many);
  expect(moments).toHaveLength(12);
  expect(moments.map((m) => m.finding.seq)).toEqual([89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
});
