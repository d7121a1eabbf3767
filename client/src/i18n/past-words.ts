import { defineWords } from './define-words.ts';
import { past as en } from './en/past.ts';
import { past as zh } from './zh/past.ts';

export const usePastWords = defineWords('past', en, zh);
