import { defineWords } from './define-words.ts';

export const useCommentWords = defineWords('comment', {
  en: async () => (await import('./en/comment.ts')).comment,
  zh: async () => (await import('./zh/comment.ts')).comment,
});
