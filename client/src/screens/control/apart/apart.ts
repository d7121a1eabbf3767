import { create } from 'zustand';
import { keyOf, readStored, writeStored } from '../../../device/stored.ts';
import { type PanelId, panelOf } from './panels.ts';

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const APART = 'apart';
const placeKey = (panel: PanelId): string => `window:${panel}`;
const USUAL = { width: 560, height: 640 } as const;

const stored = (): readonly PanelId[] => {
  const found = readStored(APART);
  return Array.isArray(found) ? found.flatMap((word) => panelOf(String(word)) ?? []) : [];
};

const useStore = create<{ readonly panels: readonly PanelId[] }>(() => ({ panels: stored() }));

/** Which panels stand in windows of their own on this device; every window of it hears of a change. */
export const useApart = (): readonly PanelId[] => useStore((state) => state.panels);

const change = (panels: readonly PanelId[]): void => {
  writeStored(APART, panels);
  useStore.setState({ panels });
};

export const setApart = (panel: PanelId, apart: boolean): void => {
  const others = stored().filter((each) => each !== panel);
  change(apart ? [...others, panel] : others);
};

/** Each window hears what the others store. */
export const followApart = (): (() => void) => {
  const look = (): void => useStore.setState({ panels: stored() });
  const follow = ({ key }: StorageEvent): void => {
    if (key === keyOf(APART)) look();
  };
  addEventListener('storage', follow);
  // A window may have opened between this page's first look and now.
  look();
  return () => removeEventListener('storage', follow);
};

const isPlace = (found: unknown): found is Place =>
  typeof found === 'object' &&
  found !== null &&
  (['x', 'y', 'width', 'height'] as const).every((key) => Number.isFinite((found as Record<string, unknown>)[key]));

/** Where and as large as it was left on this device. */
export const openWindow = (panel: PanelId, address: string): void => {
  const found = readStored(placeKey(panel));
  const { width, height, ...at } = isPlace(found) ? found : USUAL;
  const place = 'x' in at ? `,left=${at.x},top=${at.y}` : '';
  window.open(address, `firebreak-${panel}`, `popup,width=${width},height=${height}${place}`)?.focus();
};

/** For the window itself. */
export const keepPlace = (panel: PanelId): void => {
  const place: Place = { x: screenX, y: screenY, width: innerWidth, height: innerHeight };
  writeStored(placeKey(panel), place);
};
