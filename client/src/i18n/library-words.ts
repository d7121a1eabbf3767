import { defineWords } from './define-words.ts';

export const useLibraryWords = defineWords('library', {
  en: async () => (await import('./en/library.ts')).library,
  zh: async () => (await import('./zh/library.ts')).library,
});
