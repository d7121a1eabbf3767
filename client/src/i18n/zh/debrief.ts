import type { Same } from '../define-words.ts';
import type { debrief as en } from '../en/debrief.ts';

export const debrief: Same<typeof en> = {
  title: '复盘',
};
