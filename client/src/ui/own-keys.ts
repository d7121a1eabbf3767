import { create } from 'zustand';
import { readStored, writeStored } from '../device/stored.ts';
import { isSingleKey, SHORTCUTS, type Shortcut, type ShortcutId, shortcut, shortcutsOf } from './shortcuts.ts';

/** A key that this device's user has put in the place of a single-key shortcut's own. */
export type OwnKey = { readonly code: string; readonly shift: boolean };
export type OwnKeys = { readonly [id in ShortcutId]?: OwnKey };

const KEY = 'own-keys';

const isOwnKey = (value: unknown): value is OwnKey =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'shift' in value &&
  typeof value.shift === 'boolean';

const kept = (): OwnKeys => {
  const stored = readStored(KEY);
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([id, key]) => id in SHORTCUTS && isOwnKey(key)));
};

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
};

/** As printed on a button: `X`, `Shift ←`. */
export const keyHint = ({ code, shift }: OwnKey): string =>
  `${shift ? 'Shift ' : ''}${NAMES[code] ?? code.replace(/^(Key|Digit)/, '')}`;

/** The shortcut with the key it has on this device. */
export const withOwnKey = (id: ShortcutId, own: OwnKeys): Shortcut => {
  const key = own[id];
  return key === undefined ? shortcut(id) : { ...shortcut(id), ...key, hint: keyHint(key) };
};

const COMBINED = /^(Shift|Control|Alt|Meta|Escape|Tab|F\d+$)/;

export type Remapped =
  | { readonly ok: true; readonly own: OwnKeys }
  | { readonly ok: false; readonly why: 'not-a-key' | 'taken'; readonly by?: ShortcutId };

/** Puts a key in a shortcut's place, unless another of the same room has it. Only single keys can be changed. */
export const remap = (own: OwnKeys, id: ShortcutId, key: OwnKey): Remapped => {
  if (!isSingleKey(shortcut(id)) || COMBINED.test(key.code)) return { ok: false, why: 'not-a-key' };
  const { scope } = shortcut(id);
  const rivals =
    scope === 'everywhere'
      ? (Object.keys(SHORTCUTS) as ShortcutId[])
      : [...shortcutsOf(scope), ...shortcutsOf('everywhere')];
  const by = rivals.find((other) => {
    const { code, shift = false, mod = false } = withOwnKey(other, own);
    return other !== id && !mod && code === key.code && shift === key.shift;
  });
  return by === undefined ? { ok: true, own: { ...own, [id]: key } } : { ok: false, why: 'taken', by };
};

const useStore = create<{ readonly own: OwnKeys }>(() => ({ own: kept() }));

export const ownKeys = (): OwnKeys => useStore.getState().own;
export const useOwnKeys = (): OwnKeys => useStore((state) => state.own);
export const setOwnKeys = (own: OwnKeys): void => {
  writeStored(KEY, own);
  useStore.setState({ own });
};

/** The key of a shortcut as it is on this device, to print on its button. */
export const useHint = (id: ShortcutId): string => withOwnKey(id, useOwnKeys()).hint;
