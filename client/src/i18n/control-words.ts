import { defineWords } from './define-words.ts';
import { control as en } from './en/control.ts';
import { control as zh } from './zh/control.ts';

export const useControlWords = defineWords('control', en, zh);
