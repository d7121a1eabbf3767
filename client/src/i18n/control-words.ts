import { defineWords } from './define-words.ts';

export const useControlWords = defineWords('control', {
  en: async () => (await import('./en/control.ts')).control,
  zh: async () => (await import('./zh/control.ts')).control,
});
