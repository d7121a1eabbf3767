/** Who has the clock; notes, marks and ratings of the people beside the exercise; notes that a seat gives to the debrief. */
import { ok } from '../base/result.ts';
import { type FacilitatorDecides, refuse, type SeatDecides, type WhiteCellDecides } from './ask.ts';
import { scenarioOf } from './query.ts';

export const decidesWhiteCell: FacilitatorDecides<'handClock'> = {
  handClock: ({ state, command: { to } }) =>
    state.whiteCell?.clockHolder === to ? ok([]) : ok([{ type: 'clockHanded', to }]),
};

/** A note stands at the time it was begun, however late it comes; nobody notes what has yet to happen. */
export const decidesNotes: WhiteCellDecides<'observe' | 'bookmark' | 'rateObjective'> = {
  observe: ({ state, command: { note, at, text, tags, about, replaces }, actor, at: now }) => {
    if (at > now) return refuse('time-is-ahead');
    const notes = state.whiteCell?.notes ?? {};
    if (notes[note]) return refuse('id-in-use', note);
    for (const tag of tags) {
      if (!tag.startsWith('@')) continue;
      const seat = state.plan.seats[tag.slice(1)];
      const hidden = actor.kind === 'assessor' && actor.side !== undefined && seat?.side !== actor.side;
      if (!seat || hidden) return refuse('unknown-item', tag);
    }
    const replaced = replaces === undefined ? undefined : notes[replaces];
    if (replaces !== undefined && replaced?.by !== actor.name) return refuse('note-is-not-yours');
    return ok([
      {
        ...{ type: 'observed', note, by: actor.name, at, text, tags },
        ...(about && { about }),
        ...(replaces !== undefined && { replaces }),
      },
    ]);
  },
  bookmark: ({ state, command: { mark, at, label }, actor, at: now }) => {
    if (at > now) return refuse('time-is-ahead');
    if (state.whiteCell?.marks[mark]) return refuse('id-in-use', mark);
    return ok([{ type: 'bookmarked', mark, by: actor.name, at, ...(label !== undefined && { label }) }]);
  },
  rateObjective: ({ state, command: { objective, side, rating, comment }, actor }) => {
    if (actor.kind !== 'assessor') return refuse('not-your-command');
    if (actor.side !== undefined && actor.side !== side) return refuse('not-your-side');
    const known = scenarioOf(state).objectives?.find((o) => o.id === objective);
    if (!known?.sides.includes(side)) return refuse('unknown-item', objective);
    return ok([
      {
        ...{ type: 'rated', objective, side, by: actor.name, rating },
        ...(comment !== undefined && { comment }),
      },
    ]);
  },
};

export const decidesSharing: SeatDecides<'shareNote'> = {
  shareNote: ({ state, command: { note, at, text, about }, seat, side, at: now }) => {
    if (at > now) return refuse('time-is-ahead');
    if (state.whiteCell?.shared[note]) return refuse('id-in-use', note);
    return ok([{ type: 'noteShared', note, seat: seat.id, side, at, text, ...(about && { about }) }]);
  },
};
