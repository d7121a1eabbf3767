import type { Same } from '../define-words.ts';
import type { join as en } from '../en/join.ts';

export const join: Same<typeof en> = {
  title: '加入演习',
};
