/** One line of the table: what was measured, beside its limit from the same run. */
export type Row = {
  readonly bench: string;
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  readonly limit?: { readonly what: string; readonly value: number };
  /** `ratio`: ours / limit must reach it. `most`: ours must stay below it. */
  readonly aim?: { readonly ratio: number } | { readonly most: number };
  /** A missed aim is an error: the figure does not move with the machine. */
  readonly must?: true;
  /** What a reader must know to judge the figure. */
  readonly note?: string;
};

export const ratioOf = ({ ours, limit }: Row): number | undefined =>
  limit === undefined || limit.value === 0 ? undefined : ours / limit.value;

/** Undefined: no aim is set for this row. */
export const isReached = (row: Row): boolean | undefined => {
  if (row.aim === undefined) return undefined;
  if ('most' in row.aim) return row.ours < row.aim.most;
  const ratio = ratioOf(row);
  return ratio !== undefined && ratio >= row.aim.ratio;
};
