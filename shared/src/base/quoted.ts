import { type Text, text } from './text.ts';

const within = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** In quotation marks; what is quoted within it has single ones, in both languages. */
export const quoted = ({ en, zh }: Text): Text => text(within(en), within(zh));
