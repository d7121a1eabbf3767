import { create } from 'zustand';
import { readStored, writeStored } from './stored.ts';

export type Theme = 'light' | 'dark';

const KEY = 'theme';
const DARK = '(prefers-color-scheme: dark)';

const stored = (): Theme | undefined => {
  const value = readStored(KEY);
  return value === 'light' || value === 'dark' ? value : undefined;
};
const system = (): Theme => (matchMedia(DARK).matches ? 'dark' : 'light');

const useStore = create<{ readonly theme: Theme }>(() => ({ theme: stored() ?? system() }));

const show = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
  useStore.setState({ theme });
};

export const useTheme = (): Theme => useStore((state) => state.theme);

/** Holds on this device from now on, whatever the system says. */
export const setTheme = (theme: Theme): void => {
  writeStored(KEY, theme);
  show(theme);
};

/** Before the first paint. */
export const startTheme = (): void => {
  show(useStore.getState().theme);
  matchMedia(DARK).addEventListener('change', () => show(stored() ?? system()));
};
