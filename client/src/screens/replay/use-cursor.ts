import { useCallback, useEffect, useState } from 'react';
import { seqAtTime } from '../../player/stepping.ts';
import type { SeenMoment } from './moments.ts';

const SETTLE_MS = 150;

/** Which change was the last, and exercise ms: time goes on between two changes. */
export type Cursor = { readonly index: number; readonly at: number };

/** Whole exercise seconds of the address, as ms. */
const asked = (): number => {
  const at = new URLSearchParams(location.search).get('at');
  return at !== null && /^\d{1,7}$/.test(at) ? Number(at) * 1_000 : 0;
};

/** The place in a replay and the address of the page, kept the same. */
export const useCursor = (moments: readonly SeenMoment[], onMove: (moment: SeenMoment, at: number) => void) => {
  const begin = moments[0]?.at ?? 0;
  const end = moments[moments.length - 1]?.at ?? begin;
  const place = useCallback(
    (to: number): Cursor => {
      const at = Math.max(begin, Math.min(end, to));
      return { index: seqAtTime(moments, at), at };
    },
    [moments, begin, end],
  );
  const [cursor, setCursor] = useState<Cursor>(() => place(asked()));
  const moment = moments[cursor.index];
  useEffect(() => {
    if (moment) onMove(moment, cursor.at);
  }, [moment, cursor.at, onMove]);
  useEffect(() => {
    const search = `?at=${Math.round(cursor.at / 1_000)}`;
    const timer = setTimeout(() => history.replaceState(history.state, '', location.pathname + search), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [cursor.at]);
  const toTime = useCallback((to: number): void => setCursor(place(to)), [place]);
  const toIndex = useCallback(
    (to: number): void => {
      const index = Math.max(0, Math.min(moments.length - 1, to));
      setCursor({ index, at: moments[index]?.at ?? 0 });
    },
    [moments],
  );
  return { cursor, toTime, toIndex, end };
};
