import { defineWords } from './define-words.ts';

export const usePracticeWords = defineWords('practice', {
  en: async () => (await import('./en/practice.ts')).practice,
  zh: async () => (await import('./zh/practice.ts')).practice,
});
