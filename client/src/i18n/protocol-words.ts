import { defineWords } from './define-words.ts';

export const useProtocolWords = defineWords('protocol', {
  en: async () => (await import('./en/protocol.ts')).protocol,
  zh: async () => (await import('./zh/protocol.ts')).protocol,
});
