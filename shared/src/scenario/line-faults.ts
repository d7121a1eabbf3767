import { z } from 'zod';
import { SIDES } from '../base/ids.ts';
import { LINE_FAULTS } from '../base/line-faults.ts';
import { mins, percent } from './parts.ts';

/** `from`: only what that side sends is affected; absent: both directions. */
export const lineFault = z.strictObject({
  kind: z.enum(LINE_FAULTS),
  from: z.enum(SIDES).optional(),
  /** Chance that a message is hit, percent; absent: every one. */
  chance: percent.optional(),
  /** What `garble` hits reads as something else instead of unreadable: a mishearing. */
  wrong: z.boolean().optional(),
  /** How long `delay` holds a message up, and at most how long `reorder` does; absent: 10. */
  minutes: mins.optional(),
});
export type LineFault = z.infer<typeof lineFault>;
