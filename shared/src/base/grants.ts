/** What a co-facilitator may do beside looking: fire and arrange injects, run the clock, edit lines and seats. */
export const GRANTS = ['view', 'inject', 'clock', 'edit'] as const;
export type Grant = (typeof GRANTS)[number];
