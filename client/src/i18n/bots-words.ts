import { defineWords } from './define-words.ts';

export const useBotsWords = defineWords('bots', {
  en: async () => (await import('./en/bots.ts')).bots,
  zh: async () => (await import('./zh/bots.ts')).bots,
});
