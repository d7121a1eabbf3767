import type { Same } from '../define-words.ts';
import type { library as en } from '../en/library.ts';

export const library: Same<typeof en> = {
  title: '演习',
};
