import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { evolve } from '@firebreak/shared/core/evolve.ts';
import { follow, type LogFault } from '@firebreak/shared/core/fold.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';

/** A state is kept every so many records; any other is at most this many steps away. */
const EVERY = 50;
/** Longest the page is kept from anything else, ms. */
const SLICE_MS = 8;

export type Checked =
  | { readonly kind: 'checking' }
  /** Every record follows on from the one before; the hash of the last. */
  | { readonly kind: 'whole'; readonly hash: string }
  /** Where the chain breaks: nothing from there on is shown. */
  | { readonly kind: 'broken'; readonly fault: LogFault };

/**
 * A log that can be looked at as it stood at any record. It is read at once, and followed and checked while it is looked
 * at: a state is there once `reached`.
 */
export type Replay = {
  readonly records: readonly LogRecord[];
  readonly checked: Checked;
  readonly reached: (seq: number) => boolean;
  /** Only where `reached`. */
  readonly stateAt: (seq: number) => State;
  /** Told each time it has come further. */
  readonly subscribe: (heard: () => void) => () => void;
  /** Follows to the end, a slice at a time. The fault, if there is one. */
  readonly follow: (stop: AbortSignal) => Promise<LogFault | undefined>;
};

/** The records of stored lines, up to the first that cannot be read. */
export const readLog = (
  lines: readonly string[],
): { readonly records: readonly LogRecord[]; readonly fault?: LogFault } => {
  const records: LogRecord[] = [];
  for (const [seq, line] of lines.entries()) {
    try {
      records.push(JSON.parse(line) as LogRecord);
    } catch {
      return { records, fault: { seq, message: 'the line is not JSON: truncated or damaged' } };
    }
  }
  return { records };
};

/** Steps without hashing: the chain is checked when the log is followed. */
const stepTo = (from: State, records: readonly LogRecord[], seq: number): State => {
  let state = from;
  for (let i = state.head.seq + 1; i <= seq; i += 1) {
    const record = records[i];
    if (!record) break;
    state = { ...evolve(state, record).state, head: { seq: i, hash: '', at: record.at } };
  }
  return state;
};

/** A turn of the page's own work: what was pressed and what is to be drawn go first. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** A log whose first line holds, ready to be looked at. */
export const replayOf = (lines: readonly string[]): Result<Replay, LogFault> => {
  const { records, fault } = readLog(lines);
  const opening = records[0];
  if (!opening) return err(fault ?? { seq: 0, message: 'the log is empty' });
  const first = follow(undefined, lines[0] ?? '', opening);
  if (!first.ok) return first;
  const kept: State[] = [first.value];
  const listeners = new Set<() => void>();
  let front = first.value;
  let last = first.value;
  let checked: Checked = { kind: 'checking' };
  const tell = (): void => {
    for (const heard of listeners) heard();
  };
  const end = (at: LogFault | undefined): LogFault | undefined => {
    checked = at ? { kind: 'broken', fault: at } : { kind: 'whole', hash: front.head.hash };
    tell();
    return at;
  };
  return ok({
    records,
    get checked() {
      return checked;
    },
    reached: (seq) => seq <= front.head.seq,
    stateAt: (asked) => {
      const seq = Math.max(0, Math.min(front.head.seq, asked));
      const near = kept[Math.floor(seq / EVERY)] ?? front;
      const from = last.head.seq <= seq && last.head.seq > near.head.seq ? last : near;
      last = stepTo(from, records, seq);
      return last;
    },
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    follow: async (stop) => {
      let sliceFrom = performance.now();
      for (let seq = front.head.seq + 1; seq < records.length; seq += 1) {
        const next = follow(front, lines[seq] ?? '', records[seq] as LogRecord);
        if (!next.ok) return end(next.error);
        front = next.value;
        if (seq % EVERY === 0) kept.push(front);
        if (performance.now() - sliceFrom < SLICE_MS) continue;
        tell();
        await breathe();
        if (stop.aborted) return undefined;
        sliceFrom = performance.now();
      }
      return end(fault);
    },
  });
};

/** The same log as far as it holds: what stands from `fault` on may be anything. */
export const upTo = (replay: Replay, fault: LogFault): Replay => ({
  ...replay,
  records: replay.records.slice(0, fault.seq),
  checked: { kind: 'broken', fault },
});
