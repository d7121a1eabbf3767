import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** Every style sheet by its path, without its comments. */
export const SHEETS: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('**/*.css', { cwd: SOURCE }).map((path) => [
    path,
    readFileSync(`${SOURCE}${path}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
  ]),
);

type Rule = { readonly selector: string; readonly body: string };

/** The innermost blocks, those within media queries too. */
export const rulesOf = (css: string): readonly Rule[] =>
  [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));

/** `[property, value]` */
export const declarations = (body: string): readonly (readonly [string, string])[] =>
  body.split(';').flatMap((line) => {
    const [property, ...value] = line.split(':');
    return property?.trim() && value.length > 0 ? [[property.trim(), value.join(':').trim()] as const] : [];
  });
