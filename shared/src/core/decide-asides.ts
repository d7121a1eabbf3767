/** What passes between the facilitator and one seat beside the exercise itself: seating, notes, raised hands, acting for it. */
import { ok } from '../base/result.ts';
import { type FacilitatorDecides, refuse, type SeatDecides } from './ask.ts';
import { penOf, peopleOf } from './people.ts';
import { phaseOf } from './query.ts';
import { BEFORE } from './rights.ts';

export const decidesAsides: FacilitatorDecides<
  'moveSeat' | 'shareSeat' | 'beginActing' | 'endActing' | 'sendNote' | 'answerHand'
> = {
  moveSeat: ({ state, command: { from, to } }) => {
    if (!state.plan.seats[from] || !state.plan.seats[to])
      return refuse('unknown-item', state.plan.seats[from] ? to : from);
    if (!state.seats[from]) return refuse('seat-is-empty', from);
    // Whoever has seen one half of the picture does not carry it to the other.
    if (state.plan.seats[from].side !== state.plan.seats[to].side && !BEFORE.includes(phaseOf(state)))
      return refuse('seat-is-other-side', to);
    return state.seats[to] ? refuse('seat-is-taken', to) : ok([{ type: 'seatMoved', from, to }]);
  },
  shareSeat: ({ state, command: { seat, name } }) => {
    const holder = state.seats[seat];
    if (!holder) return refuse(state.plan.seats[seat] ? 'seat-is-empty' : 'unknown-item', seat);
    const known = holder.name === name || holder.team?.includes(name) === true;
    return ok(known ? [] : [{ type: 'seatShared', seat, name }]);
  },
  beginActing: ({ state, command: { seat, reason } }) =>
    state.plan.seats[seat] ? ok([{ type: 'actingBegan', seat, reason }]) : refuse('unknown-item', seat),
  endActing: ({ state, command: { seat } }) => ok(state.asides?.[seat]?.acting ? [{ type: 'actingEnded', seat }] : []),
  sendNote: ({ state, command: { to, words } }) => {
    const unknown = to === 'all' ? undefined : to.find((seat) => !state.plan.seats[seat]);
    if (unknown !== undefined) return refuse('unknown-item', unknown);
    return ok([{ type: 'noteSent', to, ...(words && { words }) }]);
  },
  answerHand: ({ state, command: { seat } }) =>
    state.asides?.[seat]?.hand ? ok([{ type: 'handAnswered', seat }]) : refuse('hand-is-down', seat),
};

export const decidesOwnAsides: SeatDecides<'nameTeam' | 'handPen' | 'raiseHand' | 'lowerHand' | 'fileNote'> = {
  nameTeam: ({ state, seat: { id }, command }) => {
    const holder = state.seats[id];
    if (!holder) return refuse('seat-is-empty', id);
    const names = [...new Set(command.names)];
    const same = peopleOf(holder).join('\n') === names.join('\n');
    return ok(same ? [] : [{ type: 'teamNamed', seat: id, names }]);
  },
  handPen: ({ state, seat: { id }, command: { name, device } }) => {
    const holder = state.seats[id];
    if (!holder || !peopleOf(holder).includes(name)) return refuse('name-not-at-seat');
    const from = penOf(holder);
    // At one laptop it goes from person to person; between devices it goes even if the person stays.
    if (from === name && device === undefined) return ok([]);
    return ok([{ type: 'penHanded', seat: id, name, from, ...(device && { device }) }]);
  },
  raiseHand: ({ seat: { id }, command: { reason } }) =>
    ok([{ type: 'handRaised', seat: id, ...(reason !== undefined && { reason }) }]),
  lowerHand: ({ state, seat: { id } }) => ok(state.asides?.[id]?.hand ? [{ type: 'handLowered', seat: id }] : []),
  fileNote: ({ state, seat: { id }, command: { note } }) => {
    const known = state.asides?.[id]?.notes.find((n) => n.id === note);
    if (!known) return refuse('unknown-item');
    return ok(known.filedAt === undefined ? [{ type: 'noteFiled', seat: id, note }] : []);
  },
};
