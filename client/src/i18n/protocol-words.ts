import { defineWords } from './define-words.ts';
import { protocol as en } from './en/protocol.ts';
import { protocol as zh } from './zh/protocol.ts';

export const useProtocolWords = defineWords('protocol', en, zh);
