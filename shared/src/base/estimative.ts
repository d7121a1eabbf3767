import { type Text, text } from './text.ts';

/** ICD 203 words of estimative probability; `upTo` in percent, inclusive. Source: ICD 203 via the MISP taxonomy. */
const WORDS: readonly { readonly upTo: number; readonly word: Text }[] = [
  { upTo: 5, word: text('almost no chance', '几乎不可能') },
  { upTo: 20, word: text('very unlikely', '很不可能') },
  { upTo: 45, word: text('unlikely', '不太可能') },
  { upTo: 55, word: text('roughly even', '约各一半') },
  { upTo: 80, word: text('likely', '可能') },
  { upTo: 95, word: text('very likely', '很可能') },
  { upTo: 100, word: text('almost certain', '几乎肯定') },
];

/** The ICD 203 word for a chance in percent (0–100). */
export const estimativeWord = (percent: number): Text => {
  const found = WORDS.find((w) => percent <= w.upTo);
  return (found ?? WORDS[WORDS.length - 1] ?? { word: text('', '') }).word;
};

/** Analytic confidence is a field of its own, never mixed with likelihood (ICD 203). */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
