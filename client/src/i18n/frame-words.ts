import { defineWords } from './define-words.ts';

export const useFrameWords = await defineWords('frame', {
  en: async () => (await import('./en/frame.ts')).frame,
  zh: async () => (await import('./zh/frame.ts')).frame,
});
