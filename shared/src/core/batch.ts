import type { LogRecord } from '../log/record.ts';
import type { State } from './state.ts';

/** One append: the state after it, its records, and their stored lines. */
export type Batch = {
  readonly state: State;
  readonly records: readonly LogRecord[];
  readonly lines: readonly string[];
};

export const joined = (a: Batch, b: Batch): Batch => ({
  state: b.state,
  records: [...a.records, ...b.records],
  lines: [...a.lines, ...b.lines],
});
