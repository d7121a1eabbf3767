import { defineWords } from './define-words.ts';
import { library as en } from './en/library.ts';
import { library as zh } from './zh/library.ts';

export const useLibraryWords = defineWords('library', en, zh);
