/** What a facilitator does to a running plan beyond arming and firing it: as asked, and as it stands in the log. */
import { z } from 'zod';
import { SIDES } from '../base/ids.ts';
import { id, localized } from '../scenario/parts.ts';
import { adhocContent } from './adhoc-content.ts';

const side = z.enum(SIDES);
const reason = z.string().trim().min(1).max(280);
const LONGEST_MS = 10 ** 10;

/** Something a side owes by a time that is running: an answer, a decision on a threshold, a step, picking up. */
export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), message: id }),
  z.strictObject({ kind: z.literal('threshold'), threshold: id }),
  z.strictObject({ kind: z.literal('step'), card: id, side, step: id }),
  z.strictObject({ kind: z.literal('call'), call: id }),
]);
export type Deadline = z.infer<typeof deadline>;

/** The words of an inject's deliveries, one for each that it has, in their order; sources and evidence stay. */
const deliveries = z
  .array(
    z.strictObject({
      to: z.union([side, z.literal('all'), z.array(id).min(1).max(40)]),
      headline: localized,
      body: localized.optional(),
    }),
  )
  .max(40);
export type EditedDelivery = z.infer<typeof deliveries>[number];

export const steeringCommands = [
  // how long people have
  z.strictObject({ type: z.literal('setTimeScale'), seat: id, scale: z.number().min(0.5).max(10) }),
  /** `by`: ms of exercise time. */
  z.strictObject({ type: z.literal('extendDeadline'), deadline, by: z.int().min(1_000).max(LONGEST_MS) }),
  // injects
  z.strictObject({ type: z.literal('setRecallWindow'), on: z.boolean() }),
  z.strictObject({ type: z.literal('recallInject'), inject: id }),
  /** `at`: a new time, exercise ms; absent: as it was. */
  z.strictObject({
    type: z.literal('editInject'),
    inject: id,
    deliveries,
    at: z.int().min(0).max(LONGEST_MS).optional(),
  }),
  z.strictObject({ type: z.literal('shelveAdhoc'), inject: id, content: adhocContent }),
  z.strictObject({ type: z.literal('unshelveAdhoc'), inject: id }),
  // ladders
  z.strictObject({ type: z.literal('overrideRung'), side, to: z.int().min(0).max(20), reason }),
] as const;

export const steeringEvents = [
  z.strictObject({ type: z.literal('timeScaleSet'), seat: id, scale: z.number() }),
  z.strictObject({ type: z.literal('deadlineExtended'), deadline, by: z.int() }),
  z.strictObject({ type: z.literal('recallWindowSet'), on: z.boolean() }),
  /** It fires at `due`, exercise ms, unless it is recalled before. */
  z.strictObject({ type: z.literal('injectOrdered'), inject: id, due: z.int().min(0) }),
  z.strictObject({ type: z.literal('injectRecalled'), inject: id }),
  z.strictObject({ type: z.literal('injectEdited'), inject: id, deliveries }),
  z.strictObject({ type: z.literal('adhocShelved'), inject: id, content: adhocContent }),
  z.strictObject({ type: z.literal('adhocUnshelved'), inject: id }),
  z.strictObject({ type: z.literal('rungOverridden'), side, from: z.int(), to: z.int(), reason: z.string() }),
] as const;
