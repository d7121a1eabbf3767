import type { Remembers } from './remembers.ts';

export const remembersWording: Remembers<'markingSet' | 'termsSet'> = {
  markingSet: (state, { marking }) => ({ ...state, marking }),
  termsSet: (state, { terms }) => ({ ...state, terms }),
};
