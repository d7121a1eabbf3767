const EVERY_MS = 250;

const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

const tick = (): void => {
  now = Date.now();
  for (const listener of listeners) listener();
};

/** One timer for every clock on the page; it stops when nobody looks. */
export const subscribeTick = (listener: () => void): (() => void) => {
  listeners.add(listener);
  timer ??= setInterval(tick, EVERY_MS);
  now = Date.now();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

/** Wall ms of this device at the last tick: the same for every clock drawn between two ticks. */
export const tickedNow = (): number => now;
