import type { Clock } from '../clock.ts';
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

/** How many times as long as a commit took the next one waits for company, and the longest that anybody waits for it, ms. */
const PAUSE = 8;
const LONGEST_PAUSE_MS = 20;
/** So many are company enough. */
const ENOUGH = 32;

/**
 * Appends that arrive together share one commit, hence one fsync. `commit` is synchronous: whatever arrived at the
 * sockets while it ran is handled in the next turn and waits for the next commit together. After a commit of one, the next
 * comes at once; after one of several, it waits a moment for company, so that under load there are few and large ones.
 * `commit` stores all appends it is given or throws and stores none; then each is tried alone, so that one append that
 * cannot be stored does not take the others with it.
 */
export const groupCommit = (
  commit: (appends: readonly Append[]) => readonly AppendOutcome[],
  { after }: Pick<Clock, 'after'>,
): GroupCommit => {
  let waiting: Waiting[] = [];
  /** ms; 0 unless the last commit was of several. */
  let pause = 0;
  let cancel = () => {};

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
    cancel();
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    const from = performance.now();
    settle(group);
    pause = group.length > 1 ? Math.min(LONGEST_PAUSE_MS, PAUSE * (performance.now() - from)) : 0;
  };

  /** setImmediate runs after all sockets that were readable in this turn have been read. */
  const soon = () => {
    const due = setImmediate(flush);
    cancel = () => clearImmediate(due);
  };

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        waiting.push({ append, resolve, reject });
        if (waiting.length === 1 && pause > 0) cancel = after(pause, flush);
        else if (waiting.length === 1) soon();
        else if (waiting.length === ENOUGH) {
          cancel();
          soon();
        }
      }),
    flush,
  };
};
