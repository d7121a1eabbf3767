import { ok } from '../base/result.ts';
import type { FacilitatorDecides } from './ask.ts';

export const decidesWording: FacilitatorDecides<'setMarking' | 'setTerms'> = {
  setMarking: ({ command: { marking } }) => ok([{ type: 'markingSet', marking }]),
  setTerms: ({ command: { terms } }) => ok([{ type: 'termsSet', terms }]),
};
