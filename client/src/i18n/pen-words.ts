import { defineWords } from './define-words.ts';

export const usePenWords = defineWords('pen', {
  en: async () => (await import('./en/pen.ts')).pen,
  zh: async () => (await import('./zh/pen.ts')).pen,
});
