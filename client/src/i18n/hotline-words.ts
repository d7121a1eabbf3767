import { defineWords } from './define-words.ts';

export const useHotlineWords = defineWords('hotline', {
  en: async () => (await import('./en/hotline.ts')).hotline,
  zh: async () => (await import('./zh/hotline.ts')).hotline,
});
