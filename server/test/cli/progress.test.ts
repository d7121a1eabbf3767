import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

const listener = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (s: string) => written.push(s) };
};

describe('progress', () => {
  afterEach(() => void vi.useRealTimers());

  it('[CLI-21] on a terminal one line is redrawn and wiped; elsewhere a line comes every few seconds', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const terminal = listener(true);
    const file = listener(false);
    const both = [progressOn(terminal), progressOn(file)];
    for (let s = 1; s <= 12; s++) {
      vi.advanceTimersByTime(1_000);
      for (const p of both) p.at(() => `second ${s}`);
    }
    for (const p of both) p.done();
    expect(file.written).toEqual(['second 5\n', 'second 10\n']);
    expect(terminal.written.length).toBe(13);
    expect(terminal.written.at(-1)).toBe('\r\u001b[2K');
  });

  it('[CLI-21] short work shows none', () => {
    const terminal = listener(true);
    const tell = progressOn(terminal);
    tell.at(() => 'already');
    tell.done();
    expect(terminal.written).toEqual([]);
  });
});
