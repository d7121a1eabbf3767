import { defineWords } from './define-words.ts';

export const useDeskWords = defineWords('desk', {
  en: async () => (await import('./en/desk.ts')).desk,
  zh: async () => (await import('./zh/desk.ts')).desk,
});
