import { evolve } from '@firebreak/shared/core/evolve.ts';
import { follow, type LogFault } from '@firebreak/shared/core/fold.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';

/** A state is kept every so many records; any other is at most this many steps away. */
const EVERY = 50;

/** A log that can be looked at as it stood at any record. */
export type Replay = {
  readonly records: readonly LogRecord[];
  readonly stateAt: (seq: number) => State;
  /** Hash of the last line that could be followed. */
  readonly hash: string;
  /** Where the chain breaks, if it does: nothing after it is shown. */
  readonly fault: LogFault | undefined;
};

/** Steps without hashing: the chain was checked when the log was folded. */
const stepTo = (from: State, records: readonly LogRecord[], seq: number): State => {
  let state = from;
  for (let i = state.head.seq + 1; i <= seq; i += 1) {
    const record = records[i];
    if (!record) break;
    state = { ...evolve(state, record).state, head: { seq: i, hash: '', at: record.at } };
  }
  return state;
};

const replayOf = (
  records: readonly LogRecord[],
  kept: readonly State[],
  hash: string,
  fault: LogFault | undefined,
): Replay => {
  const first = kept[0] as State;
  let last = first;
  return {
    ...{ records, hash, fault },
    stateAt: (asked) => {
      const seq = Math.max(0, Math.min(records.length - 1, asked));
      const near = kept[Math.floor(seq / EVERY)] ?? first;
      const from = last.head.seq <= seq && last.head.seq > near.head.seq ? last : near;
      last = stepTo(from, records, seq);
      return last;
    },
  };
};

const SLICE_MS = 12;
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Folds a log with its chain checked, in slices, so that the page stays alive. Undefined: not even its first line holds. */
export const foldLog = async (
  lines: readonly string[],
  progress: (done: number) => void,
): Promise<Replay | LogFault> => {
  const records: LogRecord[] = [];
  const kept: State[] = [];
  let state: State | undefined;
  let fault: LogFault | undefined;
  let sliceFrom = performance.now();
  for (const [seq, line] of lines.entries()) {
    let record: LogRecord;
    try {
      record = JSON.parse(line) as LogRecord;
    } catch {
      fault = { seq, message: 'the line is not JSON: truncated or damaged' };
      break;
    }
    const next = follow(state, line, record);
    if (!next.ok) {
      fault = next.error;
      break;
    }
    state = next.value;
    records.push(record);
    if (seq % EVERY === 0) kept.push(state);
    if (performance.now() - sliceFrom > SLICE_MS) {
      progress(seq + 1);
      await breathe();
      sliceFrom = performance.now();
    }
  }
  if (!state) return fault ?? { seq: 0, message: 'the log is empty' };
  return replayOf(records, kept, state.head.hash, fault);
};
