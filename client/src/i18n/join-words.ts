import { defineWords } from './define-words.ts';
import { join as en } from './en/join.ts';
import { join as zh } from './zh/join.ts';

export const useJoinWords = defineWords('join', en, zh);
