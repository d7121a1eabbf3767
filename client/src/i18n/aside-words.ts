import { defineWords } from './define-words.ts';

export const useAsideWords = defineWords('aside', {
  en: async () => (await import('./en/aside.ts')).aside,
  zh: async () => (await import('./zh/aside.ts')).aside,
});
