import { defineWords } from './define-words.ts';

export const useNotesWords = defineWords('notes', {
  en: async () => (await import('./en/notes.ts')).notes,
  zh: async () => (await import('./zh/notes.ts')).notes,
});
