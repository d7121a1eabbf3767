import { z } from 'zod';
import { BOT_POLICIES } from '../base/bot-policy.ts';
import { id } from '../scenario/parts.ts';

/**
 * Who caused a record. `clock`: a timer came due. `system`: the server itself (recovery, lost facilitator, failed bot).
 * `bot`: a bot played the seat then, by this policy. `by`: the facilitator who acted for the seat.
 */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('facilitator'), name: z.string().max(60) }),
  z.strictObject({
    ...{ kind: z.literal('seat'), seat: id },
    bot: z.enum(BOT_POLICIES).optional(),
    by: z.string().max(60).optional(),
  }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('system') }),
]);

export type Actor = z.infer<typeof actor>;
