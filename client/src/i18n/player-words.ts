import { defineWords } from './define-words.ts';

export const usePlayerWords = defineWords('player', {
  en: async () => (await import('./en/player.ts')).player,
  zh: async () => (await import('./zh/player.ts')).player,
});
