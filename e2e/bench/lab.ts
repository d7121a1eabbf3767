import type { CDPSession, Page } from '@playwright/test';

/** The lab of the budgets: a laptop a quarter as fast, on a line of 1.6 Mbit/s with 150 ms there and back. */
const CPU = 4;
const NETWORK = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;

export const slowCpu = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return session;
};

/** Requests alone: what a websocket carries is not slowed. */
export const slowNetwork = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...NETWORK });
};

/** Milliseconds from each press to the next paint, as the browser itself counts them (Event Timing, steps of 8 ms). */
export const timesInteractions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const longest = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { interactionId: number; duration: number }[])
        if (entry.interactionId > 0)
          longest.set(entry.interactionId, Math.max(entry.duration, longest.get(entry.interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    Object.assign(window, {
      takeInteractions: () => {
        const all = [...longest.values()];
        longest.clear();
        return all;
      },
    });
  });

/** Those since the last time it was asked; what took less than 16 ms is not told and counts as 8. */
export const interactions = async (page: Page, presses: number): Promise<number[]> => {
  // An entry comes with the frame after the paint it tells of.
  const told = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        setTimeout(() => resolve((window as unknown as { takeInteractions: () => number[] }).takeInteractions()), 400);
      }),
  );
  return [...told, ...Array.from({ length: Math.max(0, presses - told.length) }, () => 8)];
};

/** Real ms, whatever the page's own Date says. */
export const realNow = (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin + performance.now());

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};
