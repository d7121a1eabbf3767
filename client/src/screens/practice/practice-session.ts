/** Marks what this browser keeps for a practice, so that all of it can be thrown away. */
export const practiceSession = (session: string): string => `practice:${session}`;
