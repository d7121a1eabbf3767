import { defineWords } from './define-words.ts';
import { notes as en } from './en/notes.ts';
import { notes as zh } from './zh/notes.ts';

export const useNotesWords = defineWords('notes', en, zh);
