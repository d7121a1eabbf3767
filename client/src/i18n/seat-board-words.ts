import { defineWords } from './define-words.ts';

export const useSeatBoardWords = defineWords('seat-board', {
  en: async () => (await import('./en/seat-board.ts')).seatBoard,
  zh: async () => (await import('./zh/seat-board.ts')).seatBoard,
});
