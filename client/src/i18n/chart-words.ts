import { defineWords } from './define-words.ts';
import { chart as en } from './en/chart.ts';
import { chart as zh } from './zh/chart.ts';

export const useChartWords = defineWords('chart', en, zh);
