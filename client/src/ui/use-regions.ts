import { useShortcut } from './use-shortcut.ts';

const visible = (element: HTMLElement): boolean => element.offsetParent !== null || element.offsetHeight > 0;

const move = (step: 1 | -1): void => {
  const regions = Array.from(document.querySelectorAll<HTMLElement>('[data-region]')).filter(visible);
  if (regions.length === 0) return;
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const start = at === -1 ? (step === 1 ? -1 : 0) : at;
  regions[(start + step + regions.length) % regions.length]?.focus();
};

/** F6 and Shift+F6 go round the landmarks marked `data-region`. Once per room. */
export const useRegions = (): void => {
  useShortcut('nextRegion', () => move(1));
  useShortcut('previousRegion', () => move(-1));
};
