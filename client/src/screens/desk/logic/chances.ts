export type Chances = Readonly<Record<string, number>>;

const WHOLE = 100;

/** Whole numbers in the proportions of `weights` that sum to `total`; the largest remainders are rounded up. */
const share = (weights: readonly number[], total: number): readonly number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w) => (sum === 0 ? total / weights.length : (w / sum) * total));
  const shares = exact.map(Math.floor);
  let left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
};

/** Sets one chance; the others keep their proportions, and all together stay whole numbers that sum to 100. */
export const rebalance = (chances: Chances, ids: readonly string[], changed: string, value: number): Chances => {
  const set = Math.max(0, Math.min(WHOLE, Math.round(value)));
  const others = ids.filter((id) => id !== changed);
  if (others.length === 0) return { [changed]: WHOLE };
  const shares = share(
    others.map((id) => Math.max(0, chances[id] ?? 0)),
    WHOLE - set,
  );
  const next: { [id: string]: number } = {};
  for (const id of ids) next[id] = id === changed ? set : (shares[others.indexOf(id)] ?? 0);
  return next;
};

/** What was kept in this browser, if it is still about these hypotheses; else what is filed. */
export const draftOrFiled = (draft: Chances, filed: Chances, ids: readonly string[]): Chances => {
  const fits = ids.every((id) => Number.isInteger(draft[id])) && sumOf(draft, ids) === WHOLE;
  return fits ? draft : filed;
};

export const sumOf = (chances: Chances, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (chances[id] ?? 0), 0);

export const differs = (a: Chances, b: Chances, ids: readonly string[]): boolean => ids.some((id) => a[id] !== b[id]);
