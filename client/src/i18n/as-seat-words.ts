import { defineWords } from './define-words.ts';
import { asSeat as en } from './en/as-seat.ts';
import { asSeat as zh } from './zh/as-seat.ts';

export const useAsSeatWords = defineWords('as-seat', en, zh);
