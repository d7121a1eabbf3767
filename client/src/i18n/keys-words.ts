import { defineWords } from './define-words.ts';
import { keys as en } from './en/keys.ts';
import { keys as zh } from './zh/keys.ts';

export const useKeysWords = defineWords('keys', en, zh);
