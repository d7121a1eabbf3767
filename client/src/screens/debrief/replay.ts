import type { SideId } from '@firebreak/shared/base/ids.ts';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import type { LogFault } from '@firebreak/shared/core/fold.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';
import { fetchedAtLast } from '../../ui/later.ts';
import type { Rebuild } from './rebuild.ts';

/** Longest the page is kept from anything else, ms. */
const SLICE_MS = 8;

export type Checked =
  | { readonly kind: 'checking' }
  /** Every record follows on from the one before; the hash of the last. */
  | { readonly kind: 'whole'; readonly hash: string }
  /** Where the chain breaks: nothing from there on is shown. */
  | { readonly kind: 'broken'; readonly fault: LogFault };

/** Everything as it stood at one record. */
export type Stood = { readonly state: State; readonly tables: Readonly<Record<SideId, SideTables>> };

/**
 * A log that can be looked at as it stood at any record. Its records are read at once; what they add up to is followed and
 * checked while they are looked at, by code that comes after the page stands.
 */
export type Replay = {
  readonly records: readonly LogRecord[];
  readonly checked: Checked;
  readonly reached: (seq: number) => boolean;
  /** Undefined until that record is reached. */
  readonly at: (seq: number) => Stood | undefined;
  /** Told each time it has come further. */
  readonly subscribe: (heard: () => void) => () => void;
  /** Follows to the end, a slice at a time. The fault, if there is one. */
  readonly follow: (stop: AbortSignal) => Promise<LogFault | undefined>;
};

/** The records of stored lines, up to the first that cannot be read. */
const readLog = (lines: readonly string[]): { readonly records: readonly LogRecord[]; readonly fault?: LogFault } => {
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

/** A turn of the page's own work: what was pressed and what is to be drawn go first. */
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** A log with at least one record, ready to be looked at. */
export const replayOf = (lines: readonly string[]): Result<Replay, LogFault> => {
  const { records, fault } = readLog(lines);
  if (records.length === 0) return err(fault ?? { seq: 0, message: 'the log is empty' });
  const listeners = new Set<() => void>();
  let rebuild: Rebuild | undefined;
  let stoodAt: (seq: number) => Stood | undefined = () => undefined;
  let checked: Checked = { kind: 'checking' };
  const tell = (): void => {
    for (const heard of listeners) heard();
  };
  const end = (at: LogFault | undefined): LogFault | undefined => {
    checked = at ? { kind: 'broken', fault: at } : { kind: 'whole', hash: rebuild?.head().hash ?? '' };
    tell();
    return at;
  };
  const reached = (seq: number): boolean => rebuild !== undefined && seq <= rebuild.head().seq;
  return ok({
    records,
    get checked() {
      return checked;
    },
    reached,
    at: (seq) => stoodAt(seq),
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    follow: async (stop) => {
      const { rebuildOf, sideTablesAt } = await fetchedAtLast(() => import('./rebuild.ts'));
      if (stop.aborted) return undefined;
      const begun = rebuildOf(lines, records);
      if ('message' in begun) return end(begun);
      rebuild = begun;
      stoodAt = (seq) => {
        if (!reached(seq)) return undefined;
        const state = begun.stateAt(seq);
        return { state, tables: { A: sideTablesAt(state, 'A'), B: sideTablesAt(state, 'B') } };
      };
      tell();
      let sliceFrom = performance.now();
      while (begun.head().seq + 1 < records.length) {
        const found = begun.more();
        if (found) return end(found);
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
