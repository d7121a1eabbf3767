import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { termValues } from '../src/i18n/terms.ts';
import { pickText } from '../src/i18n/use-text.ts';
import { GLYPHS } from '../src/ui/glyphs.tsx';
import { STATES, type StateName, stateWord } from '../src/ui/states.ts';

const english: Record<string, Record<string, Record<string, string>>> = import.meta.glob('../src/i18n/en/*.ts', {
  eager: true,
});
const chinese: Record<string, Record<string, Record<string, string>>> = import.meta.glob('../src/i18n/zh/*.ts', {
  eager: true,
});

const TERMS = Object.keys(termValues('en'));

/** The values a message asks for, also within plurals and tags. */
const values = (parts: readonly MessageFormatElement[]): string[] =>
  parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    if (part.type === TYPE.tag) return [part.value, ...values(part.children)];
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return [part.value];
    return [part.value, ...Object.values(part.options).flatMap((option) => values(option.value))];
  });
const placeholders = (message: string): string[] =>
  [
    // Terms are supplied to every message; where a language names what the other says by a pronoun, that is its own.
    ...new Set(values(parse(message)).filter((value) => !TERMS.includes(value))),
  ].sort();

describe('the catalogues', () => {
  it('[UI-7] have the same files', () => {
    const names = (files: object) => Object.keys(files).map((path) => path.split('/').pop());
    expect(names(chinese)).toEqual(names(english));
  });
  it.each(Object.keys(english))('[ZH-1] [UI-7] %s asks for the same values in both languages', (path) => {
    const [en] = Object.values(english[path] ?? {});
    const [zh] = Object.values(chinese[path.replace('/en/', '/zh/')] ?? {});
    for (const [key, message] of Object.entries(en ?? {})) {
      expect(placeholders(zh?.[key] ?? ''), key).toEqual(placeholders(message));
    }
  });
});

describe('the exercise’s own terms', () => {
  it('[ZH-3] replace the product’s words in one language or both; a sentence begins with a capital', () => {
    const values = termValues('en', { other: { en: 'our counterpart' }, hotline: { zh: '专线' } });
    expect(values).toMatchObject({ other: 'our counterpart', Other: 'Our counterpart', hotline: 'hotline' });
    expect(termValues('zh', { hotline: { zh: '专线' } })).toMatchObject({ hotline: '专线', other: '对方' });
  });
  it('[ZH-3] stand in the messages of both languages, and no message asks for one by another name', () => {
    const used = (files: typeof english) =>
      Object.values(files).flatMap((file) =>
        Object.values(file).flatMap((catalogue) => Object.values(catalogue).flatMap((m) => values(parse(m)))),
      );
    for (const files of [english, chinese])
      expect(TERMS.filter((term) => used(files).includes(term) || used(files).includes(term.toLowerCase()))).toEqual(
        TERMS,
      );
  });
});

describe('states', () => {
  it('[WCAG-1.4.1] [UI-7] each have a word and a glyph of the sprite', () => {
    for (const state of Object.values(STATES)) expect(GLYPHS).toHaveProperty(state.glyph);
    for (const name of Object.keys(STATES) as StateName[]) {
      const { en, zh } = stateWord(name, '14:13Z');
      expect([en, zh], name).not.toContain('');
    }
  });
  it('[UI-7] put the time where the language wants it', () => {
    const word = (name: StateName, time?: string) => stateWord(name, time);
    expect(word('answerBy', '14:13Z')).toEqual({ en: 'ANSWER BY 14:13Z', zh: '请于 14:13Z 前答复' });
    expect(word('late', '+9:04').en).toBe('LATE +9:04');
    expect(word('down').zh).toBe('中断');
  });
});

describe('text that lacks a language', () => {
  it('[ZH-2] [UI-7] falls back visibly', () => {
    expect(pickText({ en: 'Worm', zh: '' }, 'zh')).toBe('[EN] Worm');
    expect(pickText({ en: 'Worm', zh: '蠕虫' }, 'zh')).toBe('蠕虫');
  });
});
