import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const NEAR_END = 24;

const atEnd = (box: HTMLElement): boolean => box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR_END;

/**
 * A list that grows at its end: it follows only while its reader is there. Otherwise the place stays, `below` counts what
 * came since, and `toEnd` goes there.
 */
export const useFollow = (list: RefObject<HTMLElement | null>, count: number) => {
  const following = useRef(true);
  const known = useRef(count);
  const [below, setBelow] = useState(0);

  useLayoutEffect(() => {
    const more = count - known.current;
    known.current = count;
    const box = list.current;
    if (!box) return;
    if (following.current) box.scrollTop = box.scrollHeight;
    else if (more > 0) setBelow((before) => before + more);
  }, [list, count]);

  const onScroll = useCallback(() => {
    following.current = list.current === null || atEnd(list.current);
    if (following.current) setBelow(0);
  }, [list]);
  const toEnd = useCallback(() => {
    following.current = true;
    setBelow(0);
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [list]);
  return { below, onScroll, toEnd };
};
