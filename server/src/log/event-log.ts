/**
 * The durable log: one append-only list of lines per exercise. A line is stored byte for byte as the core encoded it.
 * Asynchronous, so that a server-side database can stand behind the same contract (test/log/contract.ts).
 */
export type EventLog = {
  /**
   * Stores `lines` as the records from `expectedSeq` on: all of them or none, and durably before it answers 'stored'.
   * 'conflict': the log does not end just before `expectedSeq`, or the command id is already in it; nothing is stored.
   * Rejects when they could not be stored (a full disk); nothing is stored then either, and it may be tried again.
   */
  readonly append: (
    exercise: string,
    expectedSeq: number,
    lines: readonly string[],
    about?: AppendAbout,
  ) => Promise<AppendOutcome>;
  /** The lines from `fromSeq` (default 0) on, in order. */
  readonly read: (exercise: string, fromSeq?: number) => AsyncIterable<string>;
  /** The seq of the record that carries this command id. */
  readonly seqOfCommand: (exercise: string, commandId: string) => Promise<number | undefined>;
  /** Takes the whole log of an exercise out of the store, and its bytes with it. Nothing brings it back. */
  readonly remove: (exercise: string) => Promise<void>;
  readonly exercises: () => Promise<readonly LoggedExercise[]>;
  readonly close: () => Promise<void>;
};

export type AppendOutcome = 'stored' | 'conflict';

/** A command's id stands on the first record of its own batch; timers that came due may stand before it. */
export type AppendAbout = { readonly commandId?: string; readonly commandAt?: number };

export type LoggedExercise = { readonly id: string; readonly records: number };

export const readLines = async (log: EventLog, exercise: string, fromSeq = 0): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of log.read(exercise, fromSeq)) lines.push(line);
  return lines;
};
