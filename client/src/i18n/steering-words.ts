import { defineWords } from './define-words.ts';

/** What a facilitator changes of a running plan. */
export const useSteeringWords = defineWords('steering', {
  en: async () => (await import('./en/steering.ts')).steering,
  zh: async () => (await import('./zh/steering.ts')).steering,
});
