/** What the facilitator lets public screens show, whichever view each was opened with. */
import { z } from 'zod';

const line = z.string().trim().max(280);

/** In one language at least: what is missing is left out on the screen, never made up. */
const message = z
  .strictObject({ en: line, zh: line })
  .refine(({ en, zh }) => en !== '' || zh !== '', 'in one language at least');

export const screenShow = z.discriminatedUnion('kind', [
  /** The view each screen was opened with. */
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({ kind: z.literal('message'), text: message }),
  z.strictObject({ kind: z.literal('blackout') }),
  /** `until`: wall ms; people come back by the clock on their own wall. */
  z.strictObject({ kind: z.literal('break'), until: z.int().min(0) }),
]);

export type ScreenShow = z.infer<typeof screenShow>;
