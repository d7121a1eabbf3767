import { z } from 'zod';
import type { AarDocument } from '../report/aar/document.ts';
import { REPORT_TEXT } from './report-formats.ts';

/** POST /api/exercises/:id/report/:statement. `version`: what was there when the writing began; 0 for the draft. */
export const reportEdit = z.strictObject({
  text: z.string().trim().min(1).max(REPORT_TEXT.longest),
  version: z.int().min(0),
});

/** GET /api/exercises/:id/report. `versions`: how often each statement was written anew; absent: it is the draft. */
export type ReportAnswer = {
  readonly document: AarDocument;
  readonly versions: Readonly<Record<string, number>>;
};
export type { ReportFormat } from './report-formats.ts';
