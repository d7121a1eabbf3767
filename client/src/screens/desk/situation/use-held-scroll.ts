import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { newSince } from '../logic/inbox.ts';

const AT_TOP = 8;

/**
 * New rows come in on top; the reader's place stays. While they are out of sight their number is told, and `toTop` goes
 * there. Done by hand because not every browser anchors scrolling.
 */
export const useHeldScroll = (list: RefObject<HTMLElement | null>, items: readonly { readonly id: string }[]) => {
  const [seen, setSeen] = useState(items[0]?.id);
  const first = useRef(items[0]?.id);
  const newest = items[0]?.id;

  useLayoutEffect(() => {
    const before = first.current;
    first.current = newest;
    const box = list.current;
    if (!box || before === newest) return;
    if (box.scrollTop <= AT_TOP || before === undefined) {
      setSeen(newest);
      return;
    }
    const rows = Array.from(box.children) as HTMLElement[];
    const old = rows.find((row) => row.dataset.item === before);
    if (old && rows[0]) box.scrollTop += old.offsetTop - rows[0].offsetTop;
  }, [list, newest]);

  const onScroll = useCallback(() => {
    if ((list.current?.scrollTop ?? 0) <= AT_TOP) setSeen(first.current);
  }, [list]);
  const toTop = useCallback(() => {
    list.current?.scrollTo({ top: 0 });
    setSeen(first.current);
  }, [list]);
  return { hidden: newSince(items, seen), onScroll, toTop };
};
