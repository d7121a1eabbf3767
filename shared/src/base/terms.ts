import type { Language } from './text.ts';

/**
 * Words of the product that fields differ on: an exercise may have its own. Each stands as a noun with its article, as it
 * stands in the middle of a sentence.
 */
export const TERM_IDS = ['other', 'hotline', 'facilitator'] as const;
export type TermId = (typeof TERM_IDS)[number];

/** What an exercise says instead; an absent or empty language keeps the product's own word. */
export type Terms = { readonly [term in TermId]?: { readonly [language in Language]?: string | undefined } };
