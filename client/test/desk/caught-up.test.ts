import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isLate, setCaughtUp } from '../../src/screens/desk/past/caught-up.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

describe('arriving at a desk that runs', () => {
  it('[J7] in the first minute nobody is late, nor when the page is opened again later', () => {
    expect(isLate('s1', 4_000)).toBe(false);
    expect(isLate('s1', 2_800_000)).toBe(false);
  });

  it('[J7] after that one is, until what was missed has been read', () => {
    expect(isLate('s2', 60_000)).toBe(true);
    expect(isLate('s2', 90_000)).toBe(true);
    setCaughtUp('s2');
    expect(isLate('s2', 120_000)).toBe(false);
  });
});
