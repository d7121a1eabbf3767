import { defineWords } from './define-words.ts';

export const useLobbyWords = defineWords('lobby', {
  en: async () => (await import('./en/lobby.ts')).lobby,
  zh: async () => (await import('./zh/lobby.ts')).lobby,
});
