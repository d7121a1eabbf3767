import { defineWords } from './define-words.ts';

export const useJoinWords = defineWords('join', {
  en: async () => (await import('./en/join.ts')).join,
  zh: async () => (await import('./zh/join.ts')).join,
});
