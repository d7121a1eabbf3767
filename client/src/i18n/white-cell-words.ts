import { defineWords } from './define-words.ts';

export const useWhiteCellWords = defineWords('white-cell', {
  en: async () => (await import('./en/white-cell.ts')).whiteCell,
  zh: async () => (await import('./zh/white-cell.ts')).whiteCell,
});
