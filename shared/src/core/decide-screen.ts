import { ok } from '../base/result.ts';
import type { FacilitatorDecides } from './ask.ts';

export const decidesScreen: FacilitatorDecides<'showScreen'> = {
  showScreen: ({ command: { show, hideCode } }) => ok([{ type: 'screenShown', show, hideCode }]),
};
