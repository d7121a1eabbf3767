import { defineWords } from './define-words.ts';

export const usePlayerWords = await defineWords('player', {
  en: async () => (await import('./en/player.ts')).player,
  zh: async () => (await import('./zh/player.ts')).player,
});
