import { ok } from '../base/result.ts';
import { type FacilitatorDecides, refuse } from './ask.ts';

/** Bots in seats of a live exercise. A taken seat is given only by whoever says that it is to be taken over. */
export const decidesBots: FacilitatorDecides<'giveSeatToBot' | 'handBackSeat'> = {
  giveSeatToBot: ({ state, command: { seat, policy, takeOver } }) => {
    if (!state.plan.seats[seat]) return refuse('unknown-item', seat);
    if (state.bots?.[seat]) return refuse('bot-plays-seat', seat);
    if (state.seats[seat] && !takeOver) return refuse('seat-is-taken', seat);
    return ok([{ type: 'seatGivenToBot', seat, policy }]);
  },
  handBackSeat: ({ state, command: { seat } }) =>
    state.bots?.[seat] ? ok([{ type: 'seatHandedBack', seat }]) : refuse('no-bot-there', seat),
};
