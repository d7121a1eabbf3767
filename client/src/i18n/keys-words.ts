import { defineWords } from './define-words.ts';

export const useKeysWords = defineWords('keys', {
  en: async () => (await import('./en/keys.ts')).keys,
  zh: async () => (await import('./zh/keys.ts')).keys,
});
