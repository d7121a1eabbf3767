import { z } from 'zod';
import { id } from '../scenario/parts.ts';
import { actor } from './actor.ts';
import { event } from './event.ts';

/** Version of the record's shape; older ones are upcast on read. */
export const RECORD_VERSION = 1;

/**
 * One line of an exercise's log.
 * `seq` dense from 0; `at` exercise ms; `wall` ms since the epoch; `commandId` only on the first record of a command's
 * batch; `cause` the seq of the record that brought it about; `prev` the SHA-256 of the line before ('' for the first).
 */
export const record = z.strictObject({
  exercise: id,
  seq: z.int().min(0),
  at: z.int().min(0),
  wall: z.int().min(0),
  actor,
  commandId: id.optional(),
  cause: z.int().min(0).optional(),
  v: z.literal(RECORD_VERSION),
  prev: z.string(),
  event,
});

export type LogRecord = z.infer<typeof record>;

/** The stored form is the text itself: what is hashed is what was written, byte for byte. */
export const encodeRecord = (r: LogRecord): string => JSON.stringify(r);
