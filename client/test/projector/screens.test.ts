import { describe, expect, it } from 'vitest';
import { backTimes } from '../../src/screens/control/screens/back-times.ts';
import { untilNextSecond } from '../../src/screens/projector/on-the-second.ts';
import { readAddress } from '../../src/screens/projector/screen-address.ts';
import { EACH_MS } from '../../src/screens/projector/use-alternation.ts';

describe('public screens', () => {
  it('[S1] everything a screen is asked for stands in its address; what is missing or unknown has one meaning', () => {
    expect(readAddress('')).toEqual({ view: 'clock', theme: 'dark', lang: 'both' });
    expect(readAddress('?view=gauge&theme=light&lang=alternate')).toEqual({
      ...{ view: 'gauge', theme: 'light', lang: 'alternate' },
    });
    expect(readAddress('?view=secrets&theme=pink&lang=fr')).toEqual(readAddress(''));
  });

  it('[S4] a break ends at a full five minutes, and lasts at least as long as it says', () => {
    const noon = Date.UTC(2026, 10, 22, 12);
    for (let second = 0; second < 600; second += 7) {
      const wall = noon + second * 1000;
      const times = backTimes(wall);
      [5, 10, 15, 30, 60].forEach((minutes, i) => {
        const until = times[i] ?? 0;
        expect(until % 300_000).toBe(0);
        expect(until - wall).toBeGreaterThanOrEqual(minutes * 60_000);
        expect(until - wall).toBeLessThan(minutes * 60_000 + 300_000);
      });
    }
  });

  it('[S5] a language stands for eight seconds or more', () => {
    expect(EACH_MS).toBeGreaterThanOrEqual(8_000);
  });

  it('[S6] the shown second changes with the exercise’s own at any pace, with the wall’s while it stands', () => {
    const clock = { running: true, at: 500, wall: 10_000, pace: 2 };
    expect(untilNextSecond(clock, 10_000)).toBe(250);
    expect(untilNextSecond(clock, 10_250)).toBe(500);
    expect(untilNextSecond({ ...clock, pace: 0.25 }, 10_000)).toBe(2_000);
    expect(untilNextSecond({ ...clock, running: false }, 10_400)).toBe(600);
    expect(untilNextSecond(undefined, 10_400)).toBe(600);
  });
});
