import { defineWords } from './define-words.ts';

export const useReportWords = defineWords('report', {
  en: async () => (await import('./en/report.ts')).report,
  zh: async () => (await import('./zh/report.ts')).report,
});
