import { z } from 'zod';
import { BOT_POLICIES } from '../base/bot-policy.ts';
import { GRANTS } from '../base/grants.ts';
import { SIDES } from '../base/ids.ts';
import { id } from '../scenario/parts.ts';

/**
 * Who caused a record. `clock`: a timer came due. `system`: the server itself (recovery, lost facilitator, failed bot).
 * `grants` stand on what an invited co-facilitator asks; who holds the key has every right. An assessor without `side`
 * sees both. `bot`: a bot played the seat then, by this policy. `by`: the facilitator who acted for the seat.
 */
export const actor = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('facilitator'), name: z.string().max(60) },
    grants: z.array(z.enum(GRANTS)).optional(),
  }),
  z.strictObject({ kind: z.literal('assessor'), name: z.string().max(60), side: z.enum(SIDES).optional() }),
  z.strictObject({
    ...{ kind: z.literal('seat'), seat: id },
    bot: z.enum(BOT_POLICIES).optional(),
    by: z.string().max(60).optional(),
  }),
  z.strictObject({ kind: z.literal('clock') }),
  z.strictObject({ kind: z.literal('system') }),
]);

export type Actor = z.infer<typeof actor>;
export type WhiteCellActor = Extract<Actor, { kind: 'facilitator' | 'assessor' }>;
