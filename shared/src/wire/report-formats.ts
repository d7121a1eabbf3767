/** As what a report can be had. */
export const REPORT_FORMATS = ['html', 'docx', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const REPORT_TEXT = { longest: 4_000 } as const;
