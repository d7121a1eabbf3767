/** Scores of a belief (percent per hypothesis) against the truth. Source: measures.md §1. */

const CAP = 0.01;

/** Brier score Σ(p − o)², 0 (certain and right) to 2 (certain and wrong). */
export const brier = (chances: Readonly<Record<string, number>>, truth: string): number =>
  Object.entries(chances).reduce((sum, [id, percent]) => sum + (percent / 100 - (id === truth ? 1 : 0)) ** 2, 0);

/** Log score −ln p(true), p capped at 0.01 below. */
export const logScore = (chances: Readonly<Record<string, number>>, truth: string): number =>
  -Math.log(Math.max(CAP, (chances[truth] ?? 0) / 100));

/** One reading of a belief: from `at` (exercise ms) on it stands until the next. */
export type Reading = { readonly at: number; readonly value: number };

/** Time average of a piecewise constant reading over [from, to]; undefined when nothing stands at `from`. */
export const timeAverage = (readings: readonly Reading[], from: number, to: number): number | undefined => {
  if (to <= from) return undefined;
  let area = 0;
  let at = from;
  let value: number | undefined;
  for (const r of readings) {
    if (r.at <= from) {
      value = r.value;
      continue;
    }
    if (value === undefined) return undefined;
    const until = Math.min(r.at, to);
    area += value * (until - at);
    at = until;
    value = r.value;
    if (at >= to) break;
  }
  if (value === undefined) return undefined;
  return (area + value * Math.max(0, to - at)) / (to - from);
};
