import type { Clock } from '../../src/clock.ts';

export type TestClock = Clock & {
  /** Moves time on and runs what came due, in order, each at its own time. */
  readonly advance: (ms: number) => void;
};

export const testClock = (start = Date.UTC(2026, 10, 22, 13)): TestClock => {
  let now = start;
  let made = 0;
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    after: (ms, run) => {
      made += 1;
      const id = made;
      waiting.set(id, { at: now + Math.max(0, ms), run });
      return () => void waiting.delete(id);
    },
    advance: (ms) => {
      const until = now + ms;
      for (;;) {
        const [next] = [...waiting].filter(([, w]) => w.at <= until).sort(([a, x], [b, y]) => x.at - y.at || a - b);
        if (next === undefined) break;
        const [id, { at, run }] = next;
        waiting.delete(id);
        now = Math.max(now, at);
        run();
      }
      now = until;
    },
  };
};
