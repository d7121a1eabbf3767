import { defineWords } from './define-words.ts';
import { screens as en } from './en/screens.ts';
import { screens as zh } from './zh/screens.ts';

export const useScreensWords = defineWords('screens', en, zh);
