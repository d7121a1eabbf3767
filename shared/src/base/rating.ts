import { type Text, text } from './text.ts';

/** How far an objective was met: the four ratings of HSEEP (Homeland Security Exercise and Evaluation Program, 2020). */
export const RATINGS = ['P', 'S', 'M', 'U'] as const;
export type Rating = (typeof RATINGS)[number];

export const RATING_WORDS: { readonly [rating in Rating]: Text } = {
  P: text('Performed without challenges', '顺利完成'),
  S: text('Performed with some challenges', '完成，略有困难'),
  M: text('Performed with major challenges', '完成，困难重大'),
  U: text('Unable to be performed', '未能完成'),
};
