/** Lets `burst` through at once and `perSecond` in the long run. */
export type TokenBucket = { readonly take: (now: number) => boolean };

export const tokenBucket = (perSecond: number, burst: number): TokenBucket => {
  let tokens = burst;
  let at: number | undefined;
  return {
    take: (now) => {
      // The wall clock may step back: that gives nobody tokens and takes none.
      tokens = Math.min(burst, tokens + (Math.max(0, now - (at ?? now)) * perSecond) / 1_000);
      at = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
};
