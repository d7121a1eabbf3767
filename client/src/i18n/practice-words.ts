import { defineWords } from './define-words.ts';
import { practice as en } from './en/practice.ts';
import { practice as zh } from './zh/practice.ts';

export const usePracticeWords = defineWords('practice', en, zh);
