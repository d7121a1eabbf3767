import { afterEach, describe, expect, it, vi } from 'vitest';
import { backOff } from '../src/connection/back-off.ts';
import { bestOffset } from '../src/connection/clock-offset.ts';
import { exerciseAt } from '../src/connection/exercise-time.ts';
import { alignTicks, subscribeTick, tickedNow } from '../src/connection/ticker.ts';
import { summarise } from '../src/ui/announcements.ts';
import { milestonePassed } from '../src/ui/milestones.ts';

describe('the clock offset', () => {
  it('[F7] [UI-1] comes from the fastest round trip', () => {
    const slow = { sent: 0, received: 400, wall: 600_390 };
    const fast = { sent: 1_000, received: 1_020, wall: 601_010 };
    expect(bestOffset([slow, fast])).toEqual({ offset: 600_000, rtt: 20 });
    expect(bestOffset([])).toBeUndefined();
  });
});

describe('the ticks of a page', () => {
  afterEach(() => void vi.useRealTimers());

  it('[F7] come at the same instants of the server’s clock, whatever this device’s own says', () => {
    // Ten minutes and 37 ms behind the server.
    vi.useFakeTimers({ now: 1_000_063 });
    alignTicks(600_037);
    const ticks: number[] = [];
    const stop = subscribeTick(() => void ticks.push(tickedNow() + 600_037));
    vi.advanceTimersByTime(1_000);
    stop();
    vi.advanceTimersByTime(1_000);
    expect(ticks).toHaveLength(10);
    expect(ticks.filter((at) => at % 100 !== 0)).toEqual([]);
    alignTicks(0);
  });
});

describe('exercise time', () => {
  it('[UI-1] runs at its pace and stands while paused', () => {
    expect(exerciseAt({ running: true, at: 1_000, wall: 50_000, pace: 2 }, 51_000)).toBe(3_000);
    expect(exerciseAt({ running: false, at: 1_000, wall: 50_000, pace: 2 }, 99_000)).toBe(1_000);
  });
});

describe('the back-off', () => {
  it('[F5] [UI-1] tries each second for the first minute, then doubles to ten, a quarter either way', () => {
    expect([0, 1, 45, 46, 47, 48, 49, 60].map((attempt) => backOff(attempt, 0.5))).toEqual([
      1000, 1000, 1000, 2000, 4000, 8000, 10000, 10000,
    ]);
    expect([backOff(0, 0), backOff(0, 1)]).toEqual([750, 1250]);
  });
});

describe('milestones', () => {
  it('[WCAG-4.1.3] [UI-1] are passed once, the latest of several', () => {
    expect(milestonePassed(121_000, 119_000, 600_000)).toBe('two-minutes');
    expect(milestonePassed(119_000, 118_000, 600_000)).toBeUndefined();
    expect(milestonePassed(301_000, 20_000, 600_000)).toBe('half-minute');
    expect(milestonePassed(500, -500, 600_000)).toBe('over');
  });
});

describe('announcements that pile up', () => {
  it('[WCAG-4.1.3] [UI-1] are summarised by kind', () => {
    const inject = { text: 'New inject', kind: 'inject', summary: (n: number) => `${n} injects` };
    expect(summarise([inject, inject, { text: 'Answer due in 2:00' }, inject])).toBe('3 injects. Answer due in 2:00');
    expect(summarise([inject])).toBe('New inject');
  });
});
