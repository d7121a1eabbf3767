import type { Topic } from '@firebreak/shared/base/message.ts';
import { type Text, text } from '@firebreak/shared/base/text.ts';

export const TOPIC_WORDS: Readonly<Record<Topic, Text>> = {
  safety: text('safety', '安全'),
  technical: text('technical', '技术'),
  crime: text('crime', '刑事'),
  military: text('military', '军事'),
  political: text('political', '政治'),
};
