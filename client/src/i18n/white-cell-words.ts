import { defineWords } from './define-words.ts';
import { whiteCell as en } from './en/white-cell.ts';
import { whiteCell as zh } from './zh/white-cell.ts';

export const useWhiteCellWords = defineWords('white-cell', en, zh);
