import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { pickText } from '../src/i18n/use-text.ts';
import { GLYPHS } from '../src/ui/glyphs.tsx';
import { STATES, type StateName, stateWord } from '../src/ui/states.ts';

const english: Record<string, Record<string, Record<string, string>>> = import.meta.glob('../src/i18n/en/*.ts', {
  eager: true,
});
const chinese: Record<string, Record<string, Record<string, string>>> = import.meta.glob('../src/i18n/zh/*.ts', {
  eager: true,
});

/** The values a message asks for, also within plurals and tags. */
const values = (parts: readonly MessageFormatElement[]): string[] =>
  parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    if (part.type === TYPE.tag) return [part.value, ...values(part.children)];
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return [part.value];
    return [part.value, ...Object.values(part.options).flatMap((option) => values(option.value))];
  });
const placeholders = (message: string): string[] => [...new Set(values(parse(message)))].sort();

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

describe('states', () => {
  it('[UI-7] each have a glyph of the sprite', () => {
    for (const state of Object.values(STATES)) expect(GLYPHS).toHaveProperty(state.glyph);
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
