import type { Table, ThresholdRow } from '@firebreak/shared/view/rows.ts';

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

/** Where a threshold stands on a slider; yellow only while it presses. */
export type Mark = { readonly at: number; readonly presses: boolean };

export const marksFor = (thresholds: Table<ThresholdRow>, incident: string, hypothesis: string): readonly Mark[] => {
  const marks = new Map<number, boolean>();
  for (const t of Object.values(thresholds)) {
    if (t.incident !== incident || t.hypothesis !== hypothesis) continue;
    marks.set(t.atLeast, marks.get(t.atLeast) === true || t.state === 'pressing');
  }
  return [...marks].map(([at, presses]) => ({ at, presses })).sort((a, b) => a.at - b.at);
};

/** After the end a mark only stands where it stood. */
export const quietly = (marks: readonly Mark[], ended: boolean): readonly Mark[] =>
  ended ? marks.map(({ at }) => ({ at, presses: false })) : marks;

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
