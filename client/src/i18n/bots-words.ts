import { defineWords } from './define-words.ts';
import { bots as en } from './en/bots.ts';
import { bots as zh } from './zh/bots.ts';

export const useBotsWords = defineWords('bots', en, zh);
