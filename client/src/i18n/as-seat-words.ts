import { defineWords } from './define-words.ts';

export const useAsSeatWords = defineWords('as-seat', {
  en: async () => (await import('./en/as-seat.ts')).asSeat,
  zh: async () => (await import('./zh/as-seat.ts')).asSeat,
});
