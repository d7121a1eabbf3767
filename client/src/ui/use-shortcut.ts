import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { readStored, writeStored } from '../device/stored.ts';
import { keyPlace, matchShortcut } from './match-shortcut.ts';
import { ownKeys } from './own-keys.ts';
import { type ShortcutId, shortcut } from './shortcuts.ts';

type Handler = (event: KeyboardEvent) => void;

const SINGLE_KEYS = 'single-keys';
const handlers = new Map<ShortcutId, Handler[]>();
const useSingleKeysStore = create<{ readonly on: boolean }>(() => ({ on: readStored(SINGLE_KEYS) !== false }));

export const useSingleKeys = (): boolean => useSingleKeysStore((state) => state.on);
export const setSingleKeys = (on: boolean): void => {
  writeStored(SINGLE_KEYS, on);
  useSingleKeysStore.setState({ on });
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.repeat) return;
  const { on } = useSingleKeysStore.getState();
  const id = matchShortcut(event, keyPlace(event.target), handlers.keys(), on, ownKeys());
  const handler = id === undefined ? undefined : handlers.get(id)?.slice(-1)[0];
  if (!handler) return;
  event.preventDefault();
  handler(event);
};

const register = (id: ShortcutId, handler: Handler): (() => void) => {
  if (handlers.size === 0) window.addEventListener('keydown', onKeyDown);
  handlers.set(id, [...(handlers.get(id) ?? []), handler]);
  return () => {
    const rest = (handlers.get(id) ?? []).filter((other) => other !== handler);
    if (rest.length > 0) handlers.set(id, rest);
    else handlers.delete(id);
    if (handlers.size === 0) window.removeEventListener('keydown', onKeyDown);
  };
};

/** Does what the key does, for whoever chose it from a list instead. */
export const pressShortcut = (id: ShortcutId): void => {
  const { code } = shortcut(id);
  handlers.get(id)?.slice(-1)[0]?.(new KeyboardEvent('keydown', { code }));
};

/** The last one mounted wins: with Esc this closes the top layer only. */
export const useShortcut = (id: ShortcutId, handler: Handler, enabled = true): void => {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (enabled ? register(id, (event) => latest.current(event)) : undefined), [id, enabled]);
};
