import { defineWords } from './define-words.ts';

export const useReplayWords = defineWords('replay', {
  en: async () => (await import('./en/replay.ts')).replay,
  zh: async () => (await import('./zh/replay.ts')).replay,
});
