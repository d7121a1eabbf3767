import { defineWords } from './define-words.ts';

export const useLockWords = defineWords('lock', {
  en: async () => (await import('./en/lock.ts')).lock,
  zh: async () => (await import('./zh/lock.ts')).lock,
});
