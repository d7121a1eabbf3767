const EVERY_MS = 100;

const listeners = new Set<() => void>();
let now = Date.now();
let ahead = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const next = (): void => {
  timer = setTimeout(tick, EVERY_MS - ((Date.now() + ahead) % EVERY_MS));
};

function tick(): void {
  next();
  now = Date.now();
  for (const listener of listeners) listener();
}

/** By how much the server's clock is ahead of this device's, ms: all pages tick at the same instants of it. */
export const alignTicks = (offset: number): void => {
  ahead = offset;
};

/** One timer for every clock on the page; it stops when nobody looks. */
export const subscribeTick = (listener: () => void): (() => void) => {
  listeners.add(listener);
  if (timer === undefined) next();
  now = Date.now();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
};

/** Wall ms of this device at the last tick: the same for every clock drawn between two ticks. */
export const tickedNow = (): number => now;
