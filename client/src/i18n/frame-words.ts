import { defineWords } from './define-words.ts';

export const useFrameWords = defineWords('frame', {
  en: async () => (await import('./en/frame.ts')).frame,
  zh: async () => (await import('./zh/frame.ts')).frame,
});
