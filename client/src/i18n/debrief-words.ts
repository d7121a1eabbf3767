import { defineWords } from './define-words.ts';

export const useDebriefWords = defineWords('debrief', {
  en: async () => (await import('./en/debrief.ts')).debrief,
  zh: async () => (await import('./zh/debrief.ts')).debrief,
});
