import { defineWords } from './define-words.ts';

export const useChartWords = defineWords('chart', {
  en: async () => (await import('./en/chart.ts')).chart,
  zh: async () => (await import('./zh/chart.ts')).chart,
});
