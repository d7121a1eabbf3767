import type { AppendAbout, AppendOutcome } from './event-log.ts';

export type Append = {
  readonly exercise: string;
  readonly expectedSeq: number;
  readonly lines: readonly string[];
  readonly about: AppendAbout;
};

export type GroupCommit = {
  readonly append: (append: Append) => Promise<AppendOutcome>;
  /** Commits whatever waits, now. */
  readonly flush: () => void;
};

type Waiting = {
  readonly append: Append;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (reason: unknown) => void;
};

/** A commit may wait as long as this many of the last one took, but no longer than `LONGEST_WAIT_MS`. */
const WAIT_FACTOR = 2;
const LONGEST_WAIT_MS = 20;

/**
 * Appends that arrive together share one commit, hence one fsync. `commit` is synchronous: whatever arrived at the
 * sockets while it ran is handled in the next turn and waits for the next commit together. On a slow disk the next
 * commit waits for more company, so that no more than about a third of the time goes into waiting for the disk.
 * `commit` stores all appends it is given or throws and stores none; then each is tried alone, so that one append that
 * cannot be stored does not take the others with it.
 */
export const groupCommit = (commit: (appends: readonly Append[]) => readonly AppendOutcome[]): GroupCommit => {
  let waiting: Waiting[] = [];
  /** Of `performance.now()`: before it the next commit does not begin by itself. */
  let notBefore = 0;

  const settle = (group: readonly Waiting[]) => {
    try {
      const outcomes = commit(group.map((w) => w.append));
      group.forEach((w, i) => {
        w.resolve(outcomes[i] ?? 'conflict');
      });
    } catch (error) {
      const [first] = group;
      if (group.length === 1) first?.reject(error);
      else for (const one of group) settle([one]);
    }
  };

  const flush = () => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    const began = performance.now();
    settle(group);
    const ended = performance.now();
    notBefore = ended + Math.min(LONGEST_WAIT_MS, WAIT_FACTOR * (ended - began));
  };

  const flushSoon = () => {
    const wait = notBefore - performance.now();
    // Below the resolution of timers: setImmediate, which runs after all sockets readable in this turn have been read.
    if (wait < 1) setImmediate(flush);
    else setTimeout(flush, wait);
  };

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) flushSoon();
        waiting.push({ append, resolve, reject });
      }),
    flush,
  };
};
