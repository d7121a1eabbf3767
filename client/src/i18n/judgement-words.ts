import { defineWords } from './define-words.ts';

export const useJudgementWords = defineWords('judgement', {
  en: async () => (await import('./en/judgement.ts')).judgement,
  zh: async () => (await import('./zh/judgement.ts')).judgement,
});
