import { defineWords } from './define-words.ts';

export const useAsideWords = await defineWords('aside', {
  en: async () => (await import('./en/aside.ts')).aside,
  zh: async () => (await import('./zh/aside.ts')).aside,
});
