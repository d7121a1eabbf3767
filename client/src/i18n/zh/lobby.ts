import type { Same } from '../define-words.ts';
import type { lobby as en } from '../en/lobby.ts';

export const lobby: Same<typeof en> = {
  title: '大厅',
};
