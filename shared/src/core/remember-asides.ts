import { without } from '../base/record.ts';
import type { Remembers } from './remembers.ts';
import type { Aside, State } from './state.ts';

const NOTHING: Aside = { notes: [], done: [] };

export const withAside = (state: State, seat: string, change: (aside: Aside) => Aside): State => ({
  ...state,
  asides: { ...state.asides, [seat]: change(state.asides?.[seat] ?? NOTHING) },
});

const lowered = (state: State, seat: string): State => withAside(state, seat, (aside) => without(aside, 'hand'));

export const remembersAsides: Remembers<
  | 'seatMoved'
  | 'seatShared'
  | 'penHanded'
  | 'teamNamed'
  | 'actingBegan'
  | 'actingEnded'
  | 'noteSent'
  | 'noteFiled'
  | 'handRaised'
  | 'handLowered'
  | 'handAnswered'
> = {
  seatMoved: (state, { from, to }) => {
    const holder = state.seats[from];
    if (!holder) return state;
    // Ready for one office is not ready for another.
    return {
      ...state,
      seats: { ...without(state.seats, from), [to]: { ...without(holder, 'notReady'), ready: false } },
    };
  },
  seatShared: (state, { seat, name }) => {
    const holder = state.seats[seat];
    if (!holder) return state;
    return { ...state, seats: { ...state.seats, [seat]: { ...holder, team: [...(holder.team ?? []), name] } } };
  },
  penHanded: (state, { seat, name }) => {
    const holder = state.seats[seat];
    return holder ? { ...state, seats: { ...state.seats, [seat]: { ...holder, pen: name } } } : state;
  },
  teamNamed: (state, { seat, names }) => {
    const holder = state.seats[seat];
    const [name, ...team] = names;
    if (!holder || name === undefined) return state;
    const { pen } = holder;
    const kept = pen !== undefined && names.includes(pen) && { pen };
    const named = { ...without(without(holder, 'team'), 'pen'), name, ...(team.length > 0 && { team }), ...kept };
    return { ...state, seats: { ...state.seats, [seat]: named } };
  },
  actingBegan: (state, { seat, reason }, { at, actor }) => {
    const by = actor.kind === 'facilitator' ? actor.name : '';
    return withAside(state, seat, (aside) => ({ ...aside, acting: { by, reason, at } }));
  },
  actingEnded: (state, { seat }) => withAside(state, seat, (aside) => without(aside, 'acting')),
  noteSent: (state, { to, words }, { at }) =>
    (to === 'all' ? Object.keys(state.plan.seats) : [...new Set(to)]).reduce(
      (next, seat) =>
        // Numbered for its reader alone, so that a number counts nothing that others were told.
        withAside(next, seat, (aside) => ({
          ...aside,
          notes: [...aside.notes, { id: String(aside.notes.length + 1), at, ...(words && { words }) }],
        })),
      state,
    ),
  noteFiled: (state, { seat, note }, { at }) =>
    withAside(state, seat, (aside) => ({
      ...aside,
      notes: aside.notes.map((n) => (n.id === note ? { ...n, filedAt: at } : n)),
    })),
  handRaised: (state, { seat, reason }, { at }) =>
    withAside(state, seat, (aside) => ({ ...aside, hand: { at, ...(reason !== undefined && { reason }) } })),
  handLowered: (state, { seat }) => lowered(state, seat),
  handAnswered: (state, { seat }) => lowered(state, seat),
};
