import { defineWords } from './define-words.ts';
import { judgement as en } from './en/judgement.ts';
import { judgement as zh } from './zh/judgement.ts';

export const useJudgementWords = defineWords('judgement', en, zh);
