import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';

/** When its running timer fires it, exercise ms. A counting guard's timer only begins the watch. */
export const firesAt = ({ trigger, dueAt, state }: RundownRow): number | undefined =>
  state === 'delaying' || (state === 'counting' && trigger !== 'guard') ? dueAt : undefined;

const isPast = ({ state, plannedAt }: RundownRow, now: number): boolean =>
  state === 'fired' || (state === 'skipped' && (plannedAt ?? 0) <= now);

const pastKey = ({ firedAt, plannedAt }: RundownRow): number => firedAt ?? plannedAt ?? 0;
/** A condition that is watched has no time any more: it stands after those that have one. */
const aheadKey = (row: RundownRow): number =>
  row.state === 'watching' ? Number.POSITIVE_INFINITY : (row.dueAt ?? row.plannedAt ?? Number.POSITIVE_INFINITY);

const by =
  (key: (row: RundownRow) => number) =>
  (a: RundownRow, b: RundownRow): number => {
    const [x, y] = [key(a), key(b)];
    return x === y ? a.order - b.order : x - y;
  };

export type RundownOrder = {
  readonly past: readonly RundownRow[];
  readonly ahead: readonly RundownRow[];
  /** The one whose time runs out first. */
  readonly next: RundownRow | undefined;
};

/** What stands above and below the NOW line. */
export const rundownOrder = (rows: Table<RundownRow>, now: number): RundownOrder => {
  const all = Object.values(rows);
  const past = all.filter((row) => isPast(row, now)).sort(by(pastKey));
  const ahead = all.filter((row) => !isPast(row, now)).sort(by(aheadKey));
  const timed = ahead.filter((row) => firesAt(row) !== undefined).sort(by((row) => firesAt(row) ?? 0));
  const open = ahead.filter((row) => row.state !== 'skipped' && row.state !== 'held');
  return { past, ahead, next: timed[0] ?? open.find((row) => row.state === 'counting') };
};

/** Of what was skipped, the last time gone by: until the next of these the order stays as it is. */
export const lastSkipped = (rows: Table<RundownRow>, now: number): number =>
  Object.values(rows).reduce((last, row) => {
    const at = row.state === 'skipped' ? (row.plannedAt ?? 0) : 0;
    return at <= now ? Math.max(last, at) : last;
  }, 0);

/** Space fires this one: the selected item if it is armed, else the first that is. */
export const armedItem = ({ ahead }: RundownOrder, selected: string | undefined): RundownRow | undefined => {
  const armed = ahead.filter((row) => row.armed && row.state !== 'skipped');
  return armed.find((row) => row.inject === selected) ?? armed[0];
};

/** How far the plan is behind, ms: the offset of the last item that was to come at a time. */
export const behindPlan = ({ past }: RundownOrder): number | undefined => {
  const last = past.findLast(
    (row) => row.trigger !== 'guard' && row.firedAt !== undefined && row.plannedAt !== undefined,
  );
  return last?.firedAt === undefined || last.plannedAt === undefined ? undefined : last.firedAt - last.plannedAt;
};
