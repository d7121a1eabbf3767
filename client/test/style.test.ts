import { describe, expect, it } from 'vitest';
import { declarations, rulesOf, SHEETS } from './style-sheets.ts';

const styles = Object.entries(SHEETS).flatMap(([path, css]) =>
  rulesOf(css).flatMap(({ selector, body }) =>
    declarations(body).map(([property, value]) => ({ where: `${path}: ${selector}`, property, value })),
  ),
);
const of = (...properties: readonly string[]) => styles.filter(({ property }) => properties.includes(property));

describe('movement', () => {
  it('[WCAG-2.3.1] happens once, when a state changes: nothing flashes, blinks or goes on', () => {
    const moving = of('animation', 'transition', 'animation-iteration-count');
    expect(moving.length).toBeGreaterThan(1);
    for (const { where, value } of moving) {
      expect(value, where).not.toMatch(/infinite|alternate|\b[2-9]\b/);
      if (value !== 'none') expect(value, where).toContain('var(--m-');
    }
  });
  it('[WCAG-1.4.12] takes no time for whoever asked for none', () => {
    const [, tokens = ''] = Object.entries(SHEETS).find(([path]) => path.endsWith('tokens.css')) ?? [];
    const reduced = /prefers-reduced-motion: reduce\)\s*\{([\s\S]*)\}/.exec(tokens)?.[1] ?? '';
    const named = new Set([...tokens.matchAll(/(--m-\w+):/g)].map(([, name]) => name));
    for (const name of named) expect(reduced).toContain(`${name}: 0ms`);
  });
});

describe('Chinese text', () => {
  it('[ZH-4] is set in the fonts its system has, and none is loaded', () => {
    const [zh] = of('--font-zh');
    for (const font of ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC']) expect(zh?.value).toContain(font);
    for (const css of Object.values(SHEETS)) expect(css).not.toMatch(/@font-face|@import|url\(/);
  });
  it('[ZH-4] has no italics and no spaced letters, and breaks its lines by the strict rules', () => {
    for (const { where, value } of of('font-style')) expect(value, where).toBe('normal');
    for (const { where, value } of of('letter-spacing')) expect(Number.parseFloat(value), where).toBe(0);
    expect(of('line-break')).toEqual([
      expect.objectContaining({ where: expect.stringContaining(':lang(zh)'), value: 'strict' }),
    ]);
  });
});
