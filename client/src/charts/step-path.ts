import type { StepValue } from './marks.ts';

/** A reading stands until the next: never a curve. */
export const stepPath = (
  points: readonly StepValue[],
  x: (at: number) => number,
  y: (value: number) => number,
): string => points.map((p, i) => (i === 0 ? `M${x(p.at)},${y(p.value)}` : `H${x(p.at)}V${y(p.value)}`)).join('');

/** What stands at `at`. */
export const valueAt = (points: readonly StepValue[], at: number): number | undefined =>
  points.findLast((p) => p.at <= at)?.value;

/** What stands at a record. */
export const valueAtRecord = (points: readonly StepValue[], seq: number): number | undefined =>
  points.findLast((p) => (p.seq ?? 0) <= seq)?.value;

/** The part of a step line from `from` to `to`, with its value carried to both ends. */
export const slice = (points: readonly StepValue[], from: number, to: number): StepValue[] => {
  const first = valueAt(points, from) ?? points[0]?.value;
  if (first === undefined || to < from) return [];
  const inside = points.filter((p) => p.at > from && p.at <= to);
  const start = { at: from, value: first };
  const last = inside[inside.length - 1] ?? start;
  return [start, ...inside, { at: to, value: last.value }];
};

export type Gap = { readonly from: number; readonly to: number; readonly low: number; readonly high: number };

/** Where `filed` stands above `ideal`, piece by piece. */
export const gapsAbove = (
  filed: readonly StepValue[],
  ideal: readonly StepValue[],
  from: number,
  to: number,
): Gap[] => {
  const cuts = [...filed, ...ideal].map((p) => p.at).filter((at) => at > from && at < to);
  const edges = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((at, i): Gap[] => {
    const high = valueAt(filed, at);
    const low = valueAt(ideal, at);
    const until = edges[i + 1];
    return high !== undefined && low !== undefined && until !== undefined && high > low
      ? [{ from: at, to: until, low, high }]
      : [];
  });
};
