import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** A catalogue, once its types are gone, is one object of string literals. */
const CATALOGUE = /\/src\/i18n\/(?:en|zh)\/[\w-]+\.ts$/;

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every string that is the value of a property, as source ranges. */
const messagesIn = (value: unknown): { readonly start: number; readonly end: number; readonly text: string }[] => {
  if (Array.isArray(value)) return value.flatMap(messagesIn);
  if (!isNode(value)) return [];
  if (value.type === 'Property' && isNode(value.value) && value.value.type === 'Literal') {
    const { start, end, value: text } = value.value;
    return typeof text === 'string' ? [{ start, end, text }] : [];
  }
  return Object.values(value).flatMap(messagesIn);
};

/**
 * Parses the catalogues' ICU messages when the client is built: browsers then need no parser, which is 8 kB of what a
 * participant loads. A message without arguments stays plain text.
 */
export const compileWords = (): Plugin => ({
  name: 'compile-words',
  apply: 'build',
  enforce: 'post',
  config: () => ({
    resolve: { alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' } },
  }),
  transform(code, id) {
    if (!CATALOGUE.test(id)) return undefined;
    const messages = messagesIn(this.parse(code));
    if (messages.length === 0) throw new Error(`${id}: a catalogue without a message`);
    let compiled = '';
    let from = 0;
    for (const { start, end, text } of messages) {
      const [first, ...rest] = parse(text);
      const plain = rest.length === 0 && first !== undefined && isLiteralElement(first) ? first.value : parse(text);
      compiled += `${code.slice(from, start)}${JSON.stringify(plain)}`;
      from = end;
    }
    return { code: compiled + code.slice(from), map: null };
  },
});
