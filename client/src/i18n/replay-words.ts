import { defineWords } from './define-words.ts';

export const useReplayWords = await defineWords('replay', {
  en: async () => (await import('./en/replay.ts')).replay,
  zh: async () => (await import('./zh/replay.ts')).replay,
});
