import { z } from 'zod';
import { REPORT_TEXT } from './report-formats.ts';

/** POST /api/exercises/:id/report/:statement. `version`: what was there when the writing began; 0 for the draft. */
export const reportEdit = z.strictObject({
  text: z.string().trim().min(1).max(REPORT_TEXT.longest),
  version: z.int().min(0),
});
