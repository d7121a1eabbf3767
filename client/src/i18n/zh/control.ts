import type { Same } from '../define-words.ts';
import type { control as en } from '../en/control.ts';

export const control: Same<typeof en> = {
  title: '导调',
};
