/** Text of a scenario or of the product, in both languages. */
export type Text = { readonly en: string; readonly zh: string };

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A participant's own words: one language, the author's. */
export type Words = { readonly lang: Language; readonly text: string };

export const text = (en: string, zh: string): Text => ({ en, zh });
