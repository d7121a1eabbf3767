import type { Table, ThresholdRow } from '@firebreak/shared/view/tables.ts';

const RANK: Readonly<Record<ThresholdRow['state'], number>> = {
  pressing: 0,
  held: 1,
  answered: 2,
  tripped: 3,
  clear: 4,
};

/** Thresholds that have been crossed; what presses first on top. A clear one stays a mark on its slider. */
export const crossed = (thresholds: Table<ThresholdRow>): readonly ThresholdRow[] =>
  Object.values(thresholds)
    .filter((row) => row.state !== 'clear')
    .sort(
      (a, b) =>
        RANK[a.state] - RANK[b.state] ||
        (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
        (b.since ?? 0) - (a.since ?? 0),
    );

export const pressingOf = (thresholds: Table<ThresholdRow>): readonly ThresholdRow[] =>
  crossed(thresholds).filter((row) => row.state === 'pressing');

/** Percent marks on one hypothesis' slider. */
export const marksFor = (thresholds: Table<ThresholdRow>, incident: string, hypothesis: string): readonly number[] =>
  [
    ...new Set(
      Object.values(thresholds)
        .filter((t) => t.incident === incident && t.hypothesis === hypothesis)
        .map((t) => t.atLeast),
    ),
  ].sort((a, b) => a - b);

export type RungMark = 'below' | 'now' | 'target' | 'above';

/** One mark per rung: passed, here, where this leads, not reached. */
export const rungMarks = (
  rungs: readonly number[],
  now: number,
  target: number | undefined,
): readonly { readonly rung: number; readonly mark: RungMark }[] =>
  [...rungs]
    .sort((a, b) => a - b)
    .map((rung) => ({
      rung,
      mark: rung === now ? 'now' : rung === target ? 'target' : rung < now ? 'below' : 'above',
    }));
