import type { Same } from '../define-words.ts';
import type { desk as en } from '../en/desk.ts';

export const desk: Same<typeof en> = {
  title: '席位',
};
