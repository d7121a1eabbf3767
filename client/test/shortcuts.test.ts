import { describe, expect, it } from 'vitest';
import { type KeyPress, matchShortcut } from '../src/ui/match-shortcut.ts';
import { keyHint, remap } from '../src/ui/own-keys.ts';
import { SHORTCUTS, type ShortcutId, type ShortcutScope, shortcut, shortcutsOf } from '../src/ui/shortcuts.ts';

const SCOPES: readonly ShortcutScope[] = ['desk', 'control', 'debrief'];
const all = Object.keys(SHORTCUTS) as ShortcutId[];
const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

describe('the shortcut table', () => {
  it.each(SCOPES)('[UI-5] gives each press one meaning in %s', (scope) => {
    const presses = [...shortcutsOf(scope), ...shortcutsOf('everywhere')].map((id) => {
      const { code, mod = false, shift = false } = shortcut(id);
      return `${code} ${mod} ${shift}`;
    });
    expect(new Set(presses).size).toBe(presses.length);
  });
  it('[UI-5] says what each does in both languages', () => {
    for (const id of all) expect(shortcut(id).does.en !== '' && shortcut(id).does.zh !== '').toBe(true);
  });
});

describe('a key press', () => {
  const control = [...shortcutsOf('control'), ...shortcutsOf('everywhere')];
  it('[KEY-2] [UI-5] is known by its place, not its character', () => {
    expect(matchShortcut(press('Slash', { shiftKey: true }), 'page', control, true)).toBe('showKeys');
    expect(matchShortcut(press('KeyP'), 'page', control, true)).toBe('pause');
  });
  it('[WCAG-2.1.4] [KEY-1] [UI-5] belongs to the field that has the focus, unless it is a combination or a function key', () => {
    expect(matchShortcut(press('KeyP'), 'editable', control, true)).toBeUndefined();
    expect(matchShortcut(press('KeyK', { ctrlKey: true }), 'editable', control, true)).toBe('palette');
    expect(matchShortcut(press('KeyK', { metaKey: true }), 'editable', control, true)).toBe('palette');
    expect(matchShortcut(press('F6'), 'editable', control, true)).toBe('nextRegion');
    expect(matchShortcut(press('F6', { shiftKey: true }), 'editable', control, true)).toBe('previousRegion');
  });
  it('[UI-5] on a button leaves Space to the button', () => {
    expect(matchShortcut(press('Space'), 'control', control, true)).toBeUndefined();
    expect(matchShortcut(press('Space'), 'page', control, true)).toBe('fireArmed');
  });
  it('[KEY-2] [UI-5] that feeds an input method never transmits', () => {
    const desk = shortcutsOf('desk');
    expect(matchShortcut(press('Enter', { ctrlKey: true }), 'editable', desk, true)).toBe('transmit');
    expect(matchShortcut(press('Enter', { ctrlKey: true, isComposing: true }), 'editable', desk, true)).toBeUndefined();
    expect(matchShortcut(press('Enter', { ctrlKey: true, keyCode: 229 }), 'editable', desk, true)).toBeUndefined();
    expect(matchShortcut(press('Enter'), 'editable', desk, true)).toBeUndefined();
  });
  it('[WCAG-2.1.4] [KEY-1] [UI-5] with single keys turned off still closes and transmits', () => {
    expect(matchShortcut(press('KeyA'), 'page', control, false)).toBeUndefined();
    expect(matchShortcut(press('Escape'), 'page', control, false)).toBe('closeTop');
  });
});

describe('a key of one’s own', () => {
  const control = [...shortcutsOf('control'), ...shortcutsOf('everywhere')];
  const key = { code: 'KeyX', shift: false };
  it('[KEY-1] takes the place of the old one, by its place on the keyboard, and is printed', () => {
    const done = remap({}, 'pause', key);
    if (!done.ok) throw new Error(done.why);
    expect(matchShortcut(press('KeyX'), 'page', control, true, done.own)).toBe('pause');
    expect(matchShortcut(press('KeyP'), 'page', control, true, done.own)).toBeUndefined();
    expect(matchShortcut(press('KeyX'), 'editable', control, true, done.own)).toBeUndefined();
    expect(keyHint(key)).toBe('X');
    expect(keyHint({ code: 'ArrowLeft', shift: true })).toBe('Shift ←');
  });
  it('[KEY-1] is refused where another of the same room has it; function keys and combinations stay as they are', () => {
    expect(remap({}, 'pause', { code: 'KeyA', shift: false })).toEqual({ ok: false, why: 'taken', by: 'arm' });
    expect(remap({}, 'pause', { code: 'KeyF', shift: false }).ok).toBe(true);
    expect(remap({}, 'transmit', key)).toEqual({ ok: false, why: 'not-a-key' });
    expect(remap({}, 'pause', { code: 'F6', shift: false })).toEqual({ ok: false, why: 'not-a-key' });
  });
});
