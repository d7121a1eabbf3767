import type { Topic } from './message.ts';
import { type Text, text } from './text.ts';

/** Classes of business, as control reads them. */
export const TOPIC_NAMES: Readonly<Record<Topic, Text>> = {
  safety: text('safety', '安全'),
  technical: text('technical', '技术'),
  crime: text('crime', '刑事'),
  military: text('military', '军事'),
  political: text('political', '政治'),
};
