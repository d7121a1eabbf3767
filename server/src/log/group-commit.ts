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

/**
 * Appends that arrive together share one commit, hence one fsync. `commit` is synchronous: whatever arrived at the
 * sockets while it ran is handled in the next turn and waits for the next commit together.
 * `commit` stores all appends it is given or throws and stores none; then each is tried alone, so that one append that
 * cannot be stored does not take the others with it.
 */
export const groupCommit = (commit: (appends: readonly Append[]) => readonly AppendOutcome[]): GroupCommit => {
  let waiting: Waiting[] = [];

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
    if (group.length > 0) settle(group);
  };

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        // setImmediate runs after all sockets that were readable in this turn have been read.
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ append, resolve, reject });
      }),
    flush,
  };
};
