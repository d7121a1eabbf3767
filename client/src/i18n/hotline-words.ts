import { defineWords } from './define-words.ts';
import { hotline as en } from './en/hotline.ts';
import { hotline as zh } from './zh/hotline.ts';

export const useHotlineWords = defineWords('hotline', en, zh);
