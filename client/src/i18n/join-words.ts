import { defineWords } from './define-words.ts';

export const useJoinWords = await defineWords('join', {
  en: async () => (await import('./en/join.ts')).join,
  zh: async () => (await import('./zh/join.ts')).join,
});
