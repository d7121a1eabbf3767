import { z } from 'zod';
import { SIDES, type SideId } from '../base/ids.ts';
import { MESSAGE_TYPES, type MessageType, REPLY_WORDS, type ReplyWord } from '../base/message.ts';
import { id } from './parts.ts';

/** A question about the state of the exercise, answerable without truth: beliefs, lines, acts, ladders, cards. */
export type Condition =
  | { fired: string }
  | { rung: { side: SideId; atLeast: number } }
  | { line: { line: string; is: 'up' | 'down' | 'suspended' } }
  | { filed: { side: SideId; incident: string; hypothesis: string; atLeast: number } }
  | { sent: { side: SideId; type?: MessageType | undefined; line?: string | undefined } }
  | { replied: { side: SideId; type?: MessageType | undefined; word?: ReplyWord | undefined } }
  | { called: { side: SideId; line?: string | undefined } }
  /** A call to this side was verified, and its caller was not who he said. */
  | { unmasked: SideId }
  /** A forged message: the desk that got it has verified its sender. */
  | { exposed: string }
  | { moved: { side: SideId; move: string } }
  | { tripped: string }
  | { closed: { side: SideId; incident: string } }
  | { procedure: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const side = z.enum(SIDES);

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fired: id }),
    z.strictObject({ rung: z.strictObject({ side, atLeast: z.int().min(0).max(20) }) }),
    z.strictObject({ line: z.strictObject({ line: id, is: z.enum(['up', 'down', 'suspended']) }) }),
    z.strictObject({
      filed: z.strictObject({ side, incident: id, hypothesis: id, atLeast: z.int().min(1).max(100) }),
    }),
    z.strictObject({ sent: z.strictObject({ side, type: z.enum(MESSAGE_TYPES).optional(), line: id.optional() }) }),
    z.strictObject({
      replied: z.strictObject({ side, type: z.enum(MESSAGE_TYPES).optional(), word: z.enum(REPLY_WORDS).optional() }),
    }),
    z.strictObject({ called: z.strictObject({ side, line: id.optional() }) }),
    z.strictObject({ unmasked: side }),
    z.strictObject({ exposed: id }),
    z.strictObject({ moved: z.strictObject({ side, move: id }) }),
    z.strictObject({ tripped: id }),
    z.strictObject({ closed: z.strictObject({ side, incident: id }) }),
    z.strictObject({ procedure: id }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);
