/** What can be wrong with a wire besides a cut. */
import { type Text, text } from './text.ts';

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
