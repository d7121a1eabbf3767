/** What a seat knows about itself and its desk, read from its view. */
import type { Authority } from '../scenario/scenario.ts';
import type { ExerciseRow, SeatRow } from '../view/rows.ts';
import type { YouRow } from '../view/tables.ts';
import type { SeatView } from './policy.ts';

export const you = (view: SeatView): YouRow | undefined => view.seat.you.it;
export const exerciseOf = (view: SeatView): ExerciseRow | undefined => view.side.exercise.it;
export const rungNow = (view: SeatView): number => view.side.ladder.it?.rung ?? 0;

export const has = (view: SeatView, ...authorities: readonly Authority[]): boolean =>
  authorities.every((a) => you(view)?.authorities.includes(a) === true);

/** Share of the planned length that has passed, 0–1. */
export const elapsed = (view: SeatView): number => Math.min(1, view.at / Math.max(1, exerciseOf(view)?.lengthMs ?? 1));

const colleagues = (view: SeatView): SeatRow[] => Object.values(view.side.seats);

/**
 * Whether this seat is the one on its side that sees to such work: of those that hold the authority, the one with the
 * fewest others (the specialist), the first listed of equals. Every seat of a side comes to the same answer.
 */
export const seesTo = (view: SeatView, authority: Authority): boolean => {
  let best: SeatRow | undefined;
  for (const seat of colleagues(view)) {
    if (!seat.authorities.includes(authority)) continue;
    if (best === undefined || seat.authorities.length < best.authorities.length) best = seat;
  }
  return best !== undefined && best.id === you(view)?.seat;
};

/** A new id of this seat's making: its side's letter and a dot, its place at the desk, its term if any, a count. */
export const freshId = (view: SeatView, count: number): string => {
  const me = you(view);
  const place = colleagues(view).findIndex((s) => s.id === me?.seat) + 1;
  return [`${me?.side}.${place}`, ...(view.term === undefined ? [] : [view.term]), count].join('-');
};
