import { z } from 'zod';
import { id } from '../scenario/parts.ts';

/** Who caused a record. `clock`: a timer came due. `system`: the server itself (recovery, lost facilitator). */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('facilitator'), name: z.string().max(60) }),
  z.strictObject({ kind: z.literal('seat'), seat: id }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('system') }),
]);

export type Actor = z.infer<typeof actor>;
