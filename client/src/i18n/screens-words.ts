import { defineWords } from './define-words.ts';

export const useScreensWords = defineWords('screens', {
  en: async () => (await import('./en/screens.ts')).screens,
  zh: async () => (await import('./zh/screens.ts')).screens,
});
