/** Sorted copy, then the value below which `share` of them lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Times per second that `work` gives, where one call does `count` of them. */
export const perSecond = (count: number, work: () => void): number => {
  const from = performance.now();
  work();
  return (count * 1_000) / (performance.now() - from);
};

/**
 * Runs the contestants in turn, round after round, so that a slow moment of the machine hits all of them; the median of
 * each. One round before counts for nothing: it warms up.
 */
export const inTurn = <K extends string>(
  rounds: number,
  contestants: Readonly<Record<K, () => number>>,
): Readonly<Record<K, number>> => {
  const names = Object.keys(contestants) as K[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const value = contestants[name]();
      if (round > 0) seen[name].push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(seen[name])])) as Record<K, number>;
};

export const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
