/**
 * Counts failed tries per address and in total, within a minute. Whoever reaches the limit waits a minute, whether the
 * next try would have been right or not: otherwise guessing on would pay. Successes do not count.
 */
export type FailedTries = {
  /** Whole seconds to wait before another try is looked at; 0: go on. */
  readonly waitS: (address: string, now: number) => number;
  readonly failed: (address: string, now: number) => void;
};

export type TryLimits = { readonly perAddress: number; readonly inTotal: number };

/** Nine digits are 10⁹ codes: at 20 a minute, one of 50 open codes is guessed in about two years. */
export const JOIN_LIMITS: TryLimits = { perAddress: 10, inTotal: 20 };

const MINUTE_MS = 60_000;

type Count = { tries: number[]; blockedUntil: number };

const blank = (): Count => ({ tries: [], blockedUntil: 0 });

const add = (count: Count, limit: number, now: number) => {
  count.tries = [...count.tries.filter((at) => at > now - MINUTE_MS && at <= now), now];
  if (count.tries.length >= limit) {
    count.blockedUntil = now + MINUTE_MS;
    count.tries = [];
  }
};

const wait = (count: Count | undefined, now: number): number => {
  const left = (count?.blockedUntil ?? 0) - now;
  // A clock that stepped back must not lock anybody out for longer than the rule says.
  return left > 0 ? Math.min(60, Math.ceil(left / 1_000)) : 0;
};

export const failedTries = (limits: TryLimits): FailedTries => {
  const byAddress = new Map<string, Count>();
  const total = blank();

  const forget = (now: number) => {
    for (const [address, count] of byAddress) {
      const idle = (count.tries.at(-1) ?? 0) <= now - MINUTE_MS;
      if (idle && count.blockedUntil <= now) byAddress.delete(address);
    }
  };

  return {
    waitS: (address, now) => Math.max(wait(byAddress.get(address), now), wait(total, now)),
    failed: (address, now) => {
      if (byAddress.size > 1_000) forget(now);
      const count = byAddress.get(address) ?? blank();
      byAddress.set(address, count);
      add(count, limits.perAddress, now);
      add(total, limits.inTotal, now);
    },
  };
};
