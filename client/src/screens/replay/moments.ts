import type { ReplayFrame } from '@firebreak/shared/view/own-replay.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';
import { apply, type Tables } from '@firebreak/shared/view/update.ts';
import { mergeStreams } from '../../connection/streams.ts';

/** What the seat's page had in it from this exercise ms on. */
export type SeenMoment = { readonly at: number; readonly tables: Tables };

const BEFORE = new Set(['lobby', 'briefing']);

/** From the start of the exercise to its end; none where it was ended before it began. Frames share what did not change. */
export const momentsOf = (frames: readonly ReplayFrame[]): readonly SeenMoment[] => {
  let side: Tables = {};
  let seat: Tables = {};
  const all = frames.map((frame) => {
    if (frame.side) side = apply(side, frame.side);
    if (frame.seat) seat = apply(seat, frame.seat);
    return { at: frame.at, tables: mergeStreams({ side: { n: 0, tables: side }, seat: { n: 0, tables: seat } }) };
  });
  const phaseOf = ({ tables }: SeenMoment) => (tables as unknown as SideTables).exercise.it?.phase ?? 'lobby';
  const start = all.findIndex((moment) => !BEFORE.has(phaseOf(moment)));
  return start < 0 ? [] : all.slice(start);
};
