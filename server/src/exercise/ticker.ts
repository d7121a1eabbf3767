import type { Clock } from '../clock.ts';

/** Wakes an exercise when its next timer is due. */
export type Ticker = {
  /** `wake`: epoch ms of the next timer, if any runs. */
  readonly set: (wake: number | undefined) => void;
  readonly stop: () => void;
};

/** How soon to try again when what was due could not be stored, ms. */
export const RETRY_MS = 1_000;

export const createTicker = (clock: Clock, tick: () => void): Ticker => {
  let armed: { readonly wake: number; readonly cancel: () => void } | undefined;
  const stop = () => {
    armed?.cancel();
    armed = undefined;
  };
  return {
    set: (wake) => {
      if (wake === armed?.wake) return;
      stop();
      if (wake === undefined) return;
      const cancel = clock.after(wake - clock.now(), () => {
        armed = undefined;
        tick();
      });
      armed = { wake, cancel };
    },
    stop,
  };
};
