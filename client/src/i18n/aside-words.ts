import { defineWords } from './define-words.ts';
import { aside as en } from './en/aside.ts';
import { aside as zh } from './zh/aside.ts';

export const useAsideWords = defineWords('aside', en, zh);
