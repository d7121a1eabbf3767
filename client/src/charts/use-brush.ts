import { type PointerEvent, useEffect, useRef } from 'react';
import { type Span, type TimeScale, zoomed } from './time-scale.ts';

/** A drag shorter than this is a press, px. */
const PRESS_PX = 6;
const WHEEL_STEP = 1.25;

type Brush = {
  readonly x: TimeScale;
  /** Exercise ms of the whole. */
  readonly whole: number;
  readonly onTime: (at: number) => void;
  readonly onSpan: (span: Span) => void;
};

/** On a timeline a press seeks, a drag shows that part alone, and the wheel with Ctrl looks closer at what is under it. */
export const useBrush = (brush: Brush) => {
  const { x, whole, onTime, onSpan } = brush;
  const chart = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const from = useRef<number>(undefined);
  const [left, right] = x.range;
  const within = (px: number): number => Math.max(left, Math.min(right, px));
  const timeAt = (px: number): number => Math.max(0, Math.min(whole, Math.round(x.invert(within(px)))));
  const pxOf = (event: { readonly clientX: number }): number =>
    event.clientX - (chart.current?.getBoundingClientRect().left ?? 0);
  const draw = (to: number | undefined): void => {
    const element = band.current;
    const start = from.current;
    if (!element) return;
    const shown = start !== undefined && to !== undefined && Math.abs(to - start) > PRESS_PX;
    element.style.display = shown ? 'block' : 'none';
    if (!shown) return;
    element.style.left = `${Math.min(start, to)}px`;
    element.style.width = `${Math.abs(to - start)}px`;
  };
  const latest = useRef(brush);
  useEffect(() => {
    latest.current = brush;
  });
  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    // React listens to the wheel passively: the browser would zoom the page as well.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const now = latest.current;
      const [start, end] = now.x.domain;
      const at = now.x.invert(event.clientX - element.getBoundingClientRect().left);
      now.onSpan(zoomed({ from: start, to: end }, event.deltaY < 0 ? 1 / WHEEL_STEP : WHEEL_STEP, at, now.whole));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);
  return {
    chart,
    band,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
        const px = pxOf(event);
        if (event.button !== 0 || px < left - PRESS_PX) return;
        from.current = within(px);
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerUp: (event: PointerEvent<HTMLDivElement>): void => {
        const start = from.current;
        const end = within(pxOf(event));
        from.current = undefined;
        draw(undefined);
        if (start === undefined) return;
        if (Math.abs(end - start) <= PRESS_PX) onTime(timeAt(end));
        else onSpan({ from: timeAt(Math.min(start, end)), to: timeAt(Math.max(start, end)) });
      },
      onPointerCancel: (): void => {
        from.current = undefined;
        draw(undefined);
      },
    },
    /** Of a pointer that moves: draws what would be shown. */
    drags: (event: PointerEvent<HTMLDivElement>): void => draw(within(pxOf(event))),
  };
};
