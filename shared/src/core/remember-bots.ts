import { without } from '../base/record.ts';
import type { Remembers } from './remembers.ts';

export const remembersBots: Remembers<'seatGivenToBot' | 'seatHandedBack'> = {
  seatGivenToBot: (state, { seat, policy }) => ({ ...state, bots: { ...state.bots, [seat]: { policy } } }),
  seatHandedBack: (state, { seat }) => {
    const bots = without(state.bots ?? {}, seat);
    return Object.keys(bots).length > 0 ? { ...state, bots } : without(state, 'bots');
  },
};
