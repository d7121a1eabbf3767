import { z } from 'zod';
import { SIDES } from '../base/ids.ts';
import { id, localized } from '../scenario/parts.ts';

/** Something to be told that no scenario has planned: to whom, what, and on whose word. */
export const adhocContent = z.strictObject({
  to: z.union([z.enum(SIDES), z.literal('all'), z.array(id).min(1).max(40)]),
  headline: localized,
  body: localized.optional(),
  source: z.strictObject({
    kind: z.enum(['technical', 'military', 'press', 'staff', 'diplomatic', 'intelligence', 'lines', 'public', 'joint']),
    name: localized,
  }),
});

export type AdhocContent = z.infer<typeof adhocContent>;
