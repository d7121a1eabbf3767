/** What charts are about, in the order of their list. */
export const CHART_GROUPS = ['exercise', 'side', 'incident', 'line', 'exchange', 'inject', 'card'] as const;
export type ChartGroup = (typeof CHART_GROUPS)[number];
