export const PHASES = ['lobby', 'briefing', 'running', 'paused', 'hotwash', 'closed'] as const;
export type Phase = (typeof PHASES)[number];
