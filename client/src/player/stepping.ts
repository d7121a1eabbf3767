const lastOf = (list: readonly number[]): number | undefined => list[list.length - 1];

/** Where a key leads, among record numbers in rising order. */
export const nextOf = (seqs: readonly number[], seq: number): number | undefined => seqs.find((s) => s > seq);
export const previousOf = (seqs: readonly number[], seq: number): number | undefined =>
  lastOf(seqs.filter((s) => s < seq));

/** The next one, or the first again after the last. */
export const aroundFrom = (seqs: readonly number[], seq: number): number | undefined => nextOf(seqs, seq) ?? seqs[0];

/** The last record at or before an exercise time; records are in order of time. */
export const seqAtTime = (records: readonly { readonly at: number }[], at: number): number => {
  let low = 0;
  let high = records.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((records[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

export const SPEEDS = [0.5, 1, 2, 4, 8, 16] as const;
export const faster = (speed: number): number => SPEEDS.find((s) => s > speed) ?? 16;
export const slower = (speed: number): number => lastOf(SPEEDS.filter((s) => s < speed)) ?? 0.5;
