/**
 * A side's own exercise, seen again from one of its seats: what that page was sent, in order, and nothing else. It is made
 * by the very projections that fed the page, so whatever was hidden from it then is not in it now.
 */
import type { Viewer } from '../base/viewer.ts';
import { begin, evolve } from '../core/evolve.ts';
import type { State } from '../core/state.ts';
import type { LogRecord } from '../log/record.ts';
import { newProjection } from './project.ts';
import type { Projection } from './projection.ts';
import type { Tables, Update } from './update.ts';

/** One change of what the seat saw. Frames count themselves: their number tells nothing of what happened elsewhere. */
export type ReplayFrame = {
  /** Exercise ms. */
  readonly at: number;
  /** Whole tables in the first frame, what changed in every other; absent where that audience saw no change. */
  readonly side?: Update;
  readonly seat?: Update;
};

const whole = (tables: Tables): Update => ({ set: tables as NonNullable<Update['set']> });

/**
 * Takes the records of a log from the first on, in order, and gives the frame each made for this seat, if any. Undefined
 * throughout for a seat that the scenario does not have.
 */
export const ownReplay = (seat: string): ((record: LogRecord) => ReplayFrame | undefined) => {
  let state: State | undefined;
  let seen: { readonly side: Projection; readonly seat: Projection } | undefined;
  return (record) => {
    const { event, at } = record;
    if (!state) {
      if (event.type !== 'exerciseOpened') return undefined;
      state = begin(event, record.wall);
      const side = state.plan.seats[seat]?.side;
      if (!side) return undefined;
      const viewers: readonly [Viewer, Viewer] = [
        { kind: 'side', side },
        { kind: 'seat', seat, side },
      ];
      seen = { side: newProjection(state, viewers[0]), seat: newProjection(state, viewers[1]) };
      return { at, side: whole(seen.side.of(state)), seat: whole(seen.seat.of(state)) };
    }
    state = evolve(state, record).state;
    const side = seen?.side.advance(state);
    const own = seen?.seat.advance(state);
    return side || own ? { at, ...(side && { side }), ...(own && { seat: own }) } : undefined;
  };
};
