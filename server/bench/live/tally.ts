import { percentile } from '../measure.ts';

/** What became of the commands of one measured span. */
export type Tally = {
  readonly sent: (members: number) => void;
  readonly done: (ms: number) => void;
  readonly refused: (why: string) => void;
  readonly updated: (bytes: number) => void;
  readonly lostLine: (why: string) => void;
  readonly sum: () => Sum;
};

export type Sum = {
  readonly sent: number;
  readonly refused: number;
  /** Not everybody had the update when the counting ended. */
  readonly unfinished: number;
  readonly lostLines: number;
  readonly p50: number;
  readonly p99: number;
  /** Frames that came to members, of whatever cause. */
  readonly updates: number;
  readonly bytesEach: number;
  /** Members, of nine, who get an update at once. */
  readonly membersEach: number;
  readonly why: readonly string[];
};

export const newTally = (): Tally => {
  const latencies: number[] = [];
  const why = new Set<string>();
  const n = { sent: 0, members: 0, refused: 0, updates: 0, bytes: 0, lostLines: 0 };
  return {
    sent: (members) => {
      n.sent += 1;
      n.members += members;
    },
    done: (ms) => void latencies.push(ms),
    refused: (reason) => {
      n.refused += 1;
      why.add(reason);
    },
    updated: (bytes) => {
      n.updates += 1;
      n.bytes += bytes;
    },
    lostLine: (reason) => {
      n.lostLines += 1;
      why.add(`line lost: ${reason}`);
    },
    sum: () => {
      const unfinished = n.sent - n.refused - latencies.length;
      // What did not come in time counts as slower than anything that did.
      const all = [...latencies, ...Array.from({ length: unfinished }, () => Number.POSITIVE_INFINITY)];
      return {
        ...{ sent: n.sent, refused: n.refused, unfinished, lostLines: n.lostLines, updates: n.updates },
        ...{ p50: percentile(all, 0.5), p99: percentile(all, 0.99) },
        bytesEach: n.bytes / Math.max(1, n.updates),
        membersEach: n.members / Math.max(1, n.sent),
        why: [...why],
      };
    },
  };
};
