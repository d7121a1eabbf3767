import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchedAtLast } from '../src/ui/later.ts';

describe('code of the page that is fetched later', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const failing = (times: number) => {
    let asked = 0;
    return async () => {
      asked += 1;
      if (asked <= times) throw new TypeError('Failed to fetch dynamically imported module');
      return asked;
    };
  };

  it('[F5] is asked for again at growing intervals until the server is back', async () => {
    const part = fetchedAtLast(failing(5));
    await vi.advanceTimersByTimeAsync(250 + 500 + 1_000 + 2_000 + 4_000);
    expect(await part).toBe(6);
  });

  it('[F5] is given up after a minute, so that the page can say so', async () => {
    const part = fetchedAtLast(failing(Number.POSITIVE_INFINITY));
    const refused = expect(part).rejects.toThrow('dynamically imported');
    await vi.advanceTimersByTimeAsync(70_000);
    await refused;
  });
});
