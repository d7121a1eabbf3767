import { defineWords } from './define-words.ts';
import { seatBoard as en } from './en/seat-board.ts';
import { seatBoard as zh } from './zh/seat-board.ts';

export const useSeatBoardWords = defineWords('seat-board', en, zh);
