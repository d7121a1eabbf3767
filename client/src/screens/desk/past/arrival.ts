import { useEffect } from 'react';
import type { LogLine } from '../logic/missed.ts';

let aim: LogLine | undefined;

/** Where the desk is to put the focus once it is drawn. */
export const aimAt = (line: LogLine): void => {
  aim = line;
};

/** The aimed line's own place takes the focus, once. */
export const useArrival = (): void => {
  useEffect(() => {
    if (aim === undefined) return;
    const { column, id } = aim;
    aim = undefined;
    const place =
      column === 'situation'
        ? document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] button`)
        : document.querySelector<HTMLElement>(`[data-column="${column}"] [data-region]`);
    place?.focus();
  }, []);
};
