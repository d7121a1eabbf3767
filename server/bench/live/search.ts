/** The most rooms that are fast enough: doubled until too slow, then halved in between. Each step is bounded, so is all. */
export type Search<S> = { readonly most: number; readonly steps: readonly S[]; readonly bestStep?: S };

export type SearchPlan = {
  readonly from: number;
  /** Not looked beyond. */
  readonly limit: number;
  readonly bisections: number;
};

const ATTEMPTS = 3;

export const searchMost = async <S extends { readonly rooms: number; readonly isFast: boolean }>(
  { from, limit, bisections }: SearchPlan,
  measure: (rooms: number) => Promise<S>,
): Promise<Search<S>> => {
  const steps: S[] = [];
  let best: S | undefined;
  /** A step that is too slow is tried again: the machine or its disk may have been busy with something else. */
  const isFast = async (rooms: number): Promise<boolean> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const step = await measure(rooms);
      steps.push(step);
      if (!step.isFast) continue;
      best = step;
      return true;
    }
    return false;
  };

  let low = 0;
  let high = from;
  while (await isFast(high)) {
    low = high;
    if (high >= limit) return { most: low, steps, ...(best && { bestStep: best }) };
    high = Math.min(limit, high * 2);
  }
  for (let i = 0; i < bisections && high - low > 1; i++) {
    const middle = Math.round((low + high) / 2);
    if (await isFast(middle)) low = middle;
    else high = middle;
  }
  return { most: low, steps, ...(best && { bestStep: best }) };
};
