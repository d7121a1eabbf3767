import { defineWords } from './define-words.ts';

export const usePastWords = defineWords('past', {
  en: async () => (await import('./en/past.ts')).past,
  zh: async () => (await import('./zh/past.ts')).past,
});
