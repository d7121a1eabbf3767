import { defineWords } from './define-words.ts';

export const useWordingWords = defineWords('wording', {
  en: async () => (await import('./en/wording.ts')).wording,
  zh: async () => (await import('./zh/wording.ts')).wording,
});
