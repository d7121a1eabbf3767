import { defineWords } from './define-words.ts';
import { frame as en } from './en/frame.ts';
import { frame as zh } from './zh/frame.ts';

export const useFrameWords = defineWords('frame', en, zh);
