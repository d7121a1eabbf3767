import { err, ok, type Result } from '../base/result.ts';
import { hashLine } from '../log/hash-line.ts';
import type { LogRecord } from '../log/record.ts';
import { begin, evolve } from './evolve.ts';
import type { State } from './state.ts';

/** Where a log cannot be followed, and why. `seq` counts from 0. */
export type LogFault = { readonly seq: number; readonly message: string };

const opened = (record: LogRecord, hash: string): Result<State, LogFault> =>
  record.event.type === 'exerciseOpened'
    ? ok({ ...begin(record.event, record.wall), head: { seq: 0, hash, at: 0 } })
    : err({ seq: 0, message: `the first record is ${record.event.type}, not exerciseOpened` });

/** Adds one stored line to a state, checking that it follows on: dense seq, unbroken chain, time never back. */
export const follow = (state: State | undefined, line: string, record: LogRecord): Result<State, LogFault> => {
  const hash = hashLine(line);
  const fault = (message: string) => err({ seq: record.seq, message });
  if (!state) return record.seq === 0 ? opened(record, hash) : fault('the log does not begin with record 0');
  if (record.seq !== state.head.seq + 1) return fault(`record ${state.head.seq + 1} is missing`);
  if (record.prev !== state.head.hash) return fault('the record before it was changed: hashes do not match');
  if (record.at < state.head.at) return fault('exercise time goes back');
  const { event } = record;
  if (event.type === 'exerciseOpened') return fault('a second opening');
  const evolved = evolve(state, record);
  return ok({ ...evolved.state, head: { seq: record.seq, hash, at: record.at } });
};

/**
 * Rebuilds a state from stored lines. Lines written by this product are taken as they are; what comes from elsewhere
 * goes through `parseLine` first.
 */
export const fold = (lines: Iterable<string>): Result<State, LogFault> => {
  let state: State | undefined;
  for (const line of lines) {
    let record: LogRecord;
    try {
      record = JSON.parse(line) as LogRecord;
    } catch {
      return err({ seq: (state?.head.seq ?? -1) + 1, message: 'the line is not JSON: truncated or damaged' });
    }
    const next = follow(state, line, record);
    if (!next.ok) return next;
    state = next.value;
  }
  return state ? ok(state) : err({ seq: 0, message: 'the log is empty' });
};
