import { defineWords } from './define-words.ts';
import { lobby as en } from './en/lobby.ts';
import { lobby as zh } from './zh/lobby.ts';

export const useLobbyWords = defineWords('lobby', en, zh);
