import { flushSync } from 'react-dom';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { asColumn, type Column, useDesk } from './desk-state.tsx';

const ORDER: readonly Column[] = ['situation', 'hotline', 'decide'];

const focusColumn = (column: Column): void =>
  document.querySelector<HTMLElement>(`[data-column="${column}"] [data-region]`)?.focus();

/** F6 and Shift+F6 go round the three regions; where they are tabs, the tab follows. */
export const useDeskRegions = (): void => {
  const { column, change } = useDesk();
  const go = (step: 1 | -1): void => {
    const here = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column;
    const at = here === undefined ? undefined : ORDER.indexOf(asColumn(here));
    const from = at ?? (step === 1 ? -1 : 0);
    const next = ORDER[(from + step + ORDER.length) % ORDER.length] ?? asColumn(column);
    flushSync(() => change({ column: next }));
    focusColumn(next);
  };
  useShortcut('nextRegion', () => go(1));
  useShortcut('previousRegion', () => go(-1));
};
