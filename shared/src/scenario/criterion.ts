import { z } from 'zod';
import { condition } from './condition.ts';
import { id, localized } from './parts.ts';

/**
 * What an exercise is judged by, said in time: when something first came to hold, that it came within so many minutes of
 * something else (or of the start), that it came before something else, that it never came.
 */
export const criterion = z.strictObject({
  id,
  text: localized,
  is: z.union([
    z.strictObject({ firstAt: condition }),
    z.strictObject({
      within: z.strictObject({ minutes: z.number().gt(0).max(10_000), of: condition.optional(), comes: condition }),
    }),
    z.strictObject({ before: z.strictObject({ this: condition, that: condition }) }),
    z.strictObject({ never: condition }),
  ]),
});

export type Criterion = z.infer<typeof criterion>;
