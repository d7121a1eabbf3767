import { describe, expect, it } from 'vitest';
import { declarations, rulesOf, SHEETS } from './style-sheets.ts';

const [, tokens = ''] = Object.entries(SHEETS).find(([path]) => path.endsWith('tokens.css')) ?? [];

type Theme = 'light' | 'dark' | 'projector' | 'projector-light';
const THEMES: readonly Theme[] = ['light', 'dark', 'projector', 'projector-light'];

/** Of this theme, each token with its colour. */
const coloursOf = (theme: Theme): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rulesOf(tokens)
      .filter(({ selector }) => selector.includes(`[data-theme='${theme}']`))
      .flatMap(({ body }) => declarations(body))
      .filter(([, value]) => /^#[\da-f]{6}$/.test(value)),
  );

/** `--st-quiet-fg` is `--ink-2`. */
const NAMED = Object.fromEntries(
  [...tokens.matchAll(/(--[\w-]+):\s*var\((--[\w-]+)\)/g)].map(([, name, of]) => [name, of ?? '']),
);
const tokenIn = (value: string | undefined): string | undefined => {
  const token = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
  return token === undefined ? undefined : (NAMED[token] ?? token);
};

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one = '', other = ''): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const styles = Object.values(SHEETS).flatMap((css) =>
  rulesOf(css).map(({ body }) => Object.fromEntries(declarations(body))),
);
/** Every colour that text is set in anywhere. The sides' own hues are marks: glyphs, edges, lines. */
const TEXTS = [...new Set(styles.map(({ color }) => tokenIn(color)))].filter(
  (token) => token !== undefined && !token.startsWith('--on-') && token !== '--a' && token !== '--b',
);
/** Text and ground that one rule sets together. */
const TOGETHER = styles.flatMap(({ color, background }) => {
  const pair = [tokenIn(color), tokenIn(background)] as const;
  return pair.every((token) => token !== undefined) ? [pair] : [];
});
const PARTS = ['--a', '--b', '--edge', '--act-edge', '--rule-ink', '--focus', '--solid'];

describe.each(THEMES)('the colours of %s', (theme) => {
  const colours = coloursOf(theme);
  const projected = theme.startsWith('projector');
  const least = projected ? 7 : 4.5;
  // On a wall nothing but a rule stands on the darkest paper.
  const grounds = projected ? ['--paper', '--paper-2'] : ['--paper', '--paper-2', '--paper-3'];

  it('[WCAG-1.4.3] [WCAG-1.4.1] let every text be read on every paper', () => {
    expect(TEXTS.length).toBeGreaterThan(4);
    for (const text of TEXTS)
      for (const ground of grounds)
        expect(contrast(colours[text ?? ''], colours[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
  });
  it('[WCAG-1.4.3] let text be read where a rule gives it its ground', () => {
    expect(TOGETHER.length).toBeGreaterThan(4);
    for (const [text, ground] of TOGETHER)
      expect(contrast(colours[text ?? ''], colours[ground ?? '']), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        least,
      );
    for (const tint of ['a', 'b', 'ctl'])
      expect(contrast(colours[`--${tint}-text`], colours[`--${tint}-tint`]), tint).toBeGreaterThanOrEqual(4.5);
  });
  it('[WCAG-1.4.3] let marks, edges and the focus be seen', () => {
    for (const part of PARTS)
      for (const ground of ['--paper', '--paper-2'])
        expect(contrast(colours[part], colours[ground]), `${part} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

describe('the sides', () => {
  it('[WCAG-1.4.1] are blue and orange, and their edges solid and dashed', () => {
    expect(coloursOf('light')).toMatchObject({ '--a': '#0072b2', '--b': '#d55e00' });
    const edge = (side: string) => styles.filter((style) => style['border-left']?.includes(`var(--${side})`));
    for (const { 'border-left': drawn } of edge('a')) expect(drawn).toContain(' solid ');
    for (const { 'border-left': drawn } of edge('b')) expect(drawn).toContain(' dashed ');
    expect(edge('a').length).toBeGreaterThan(0);
    expect(edge('b').length).toBeGreaterThan(0);
  });
});
