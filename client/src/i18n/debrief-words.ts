import { defineWords } from './define-words.ts';
import { debrief as en } from './en/debrief.ts';
import { debrief as zh } from './zh/debrief.ts';

export const useDebriefWords = defineWords('debrief', en, zh);
