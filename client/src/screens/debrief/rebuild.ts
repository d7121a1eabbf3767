import type { SideId } from '@firebreak/shared/base/ids.ts';
import { evolve } from '@firebreak/shared/core/evolve.ts';
import { follow, type LogFault } from '@firebreak/shared/core/fold.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { projectAfterwards } from '@firebreak/shared/view/project-afterwards.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';

/** A state is kept every so many records; any other is at most this many steps away. */
const EVERY = 50;

/** Whole states, made from the records again, as far as they have been followed. */
export type Rebuild = {
  /** The last record that holds, and the hash of the chain there. */
  readonly head: () => { readonly seq: number; readonly hash: string };
  /** Follows one record more; the fault, where that one does not hold. */
  readonly more: () => LogFault | undefined;
  /** No further than `head`. */
  readonly stateAt: (seq: number) => State;
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

/** From the first record; the fault, where even that does not hold. */
export const rebuildOf = (lines: readonly string[], records: readonly LogRecord[]): Rebuild | LogFault => {
  const first = follow(undefined, lines[0] ?? '', records[0] as LogRecord);
  if (!first.ok) return first.error;
  const kept: State[] = [first.value];
  let front = first.value;
  let last = first.value;
  return {
    head: () => front.head,
    more: () => {
      const seq = front.head.seq + 1;
      const next = follow(front, lines[seq] ?? '', records[seq] as LogRecord);
      if (!next.ok) return next.error;
      front = next.value;
      if (seq % EVERY === 0) kept.push(front);
      return undefined;
    },
    stateAt: (asked) => {
      const seq = Math.max(0, Math.min(front.head.seq, asked));
      const near = kept[Math.floor(seq / EVERY)] ?? front;
      const from = last.head.seq <= seq && last.head.seq > near.head.seq ? last : near;
      last = stepTo(from, records, seq);
      return last;
    },
  };
};

/** What a side's page had in it. */
export const sideTablesAt = (state: State, side: SideId): SideTables =>
  projectAfterwards(state, { kind: 'side', side }) as unknown as SideTables;
