/** What can be wrong with a wire besides a cut. */
import { z } from 'zod';
import { SIDES } from '../base/ids.ts';
import { type Text, text } from '../base/text.ts';
import { mins, percent } from './parts.ts';

/** At a desk each looks only as the real link would show it: some like silence, some like refusal. */
export const LINE_FAULTS = ['delay', 'loss', 'duplicate', 'reorder', 'garble', 'one-way', 'wrong-post'] as const;
export type LineFaultKind = (typeof LINE_FAULTS)[number];

export const FAULT_NAMES: Readonly<Record<LineFaultKind, Text>> = {
  delay: text('delay', '延误'),
  loss: text('loss', '丢失'),
  duplicate: text('duplicates', '重复'),
  reorder: text('reordering', '乱序'),
  garble: text('garbling', '残缺'),
  'one-way': text('one way only', '单向不通'),
  'wrong-post': text('the wrong post answers', '误接他处'),
};

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
