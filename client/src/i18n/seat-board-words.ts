import { defineWords } from './define-words.ts';

export const useSeatBoardWords = await defineWords('seat-board', {
  en: async () => (await import('./en/seat-board.ts')).seatBoard,
  zh: async () => (await import('./zh/seat-board.ts')).seatBoard,
});
