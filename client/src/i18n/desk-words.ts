import { defineWords } from './define-words.ts';
import { desk as en } from './en/desk.ts';
import { desk as zh } from './zh/desk.ts';

export const useDeskWords = defineWords('desk', en, zh);
