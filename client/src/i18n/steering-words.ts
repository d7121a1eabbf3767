import { defineWords } from './define-words.ts';
import { steering as en } from './en/steering.ts';
import { steering as zh } from './zh/steering.ts';

/** What a facilitator changes of a running plan. */
export const useSteeringWords = defineWords('steering', en, zh);
