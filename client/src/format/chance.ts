import { estimativeWord } from '@firebreak/shared/base/estimative.ts';
import type { Language } from '@firebreak/shared/base/text.ts';

/** `48 %`, with a space that does not break. */
export const percent = (value: number): string => `${Math.round(value)}\u00a0%`;

/** `48 % roughly even`: a chance never stands without its word. */
export const chance = (value: number, language: Language): string =>
  `${percent(value)} ${estimativeWord(value)[language]}`;
