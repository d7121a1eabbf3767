import type { Actor } from '../log/actor.ts';
import type { Event } from '../log/event.ts';
import { hashLine } from '../log/hash-line.ts';
import { encodeRecord, type LogRecord, RECORD_VERSION } from '../log/record.ts';
import type { Batch } from './batch.ts';
import { effectEvents, type Pending } from './effects.ts';
import { evolve } from './evolve.ts';
import type { State } from './state.ts';
import { conditionsMet } from './watch.ts';

export type SettleStamp = {
  readonly at: number;
  readonly wall: number;
  readonly actor: Actor;
  readonly commandId?: string;
};

/** A chart that talks to itself for ever is a bug of a scenario or of ours; it must not take the server with it. */
const MOST_RECORDS = 5_000;

/**
 * Evolves what was decided, then what the charts and the scenario make of it, and so on until quiet. Every consequence
 * is a record with the seq of its cause, all in one batch.
 */
export const settle = (before: State, decided: readonly Event[], stamp: SettleStamp): Batch => {
  const records: LogRecord[] = [];
  const lines: string[] = [];
  let state = before;
  let queue: { pending: Pending; cause?: number }[] = decided.map((pending) => ({ pending }));
  while (queue.length > 0) {
    const later: { pending: Pending; cause: number }[] = [];
    for (const { pending, cause } of queue) {
      const event = typeof pending === 'function' ? pending(state) : pending;
      const seq = state.head.seq + 1;
      if (records.length >= MOST_RECORDS)
        throw new Error(`no rest after ${MOST_RECORDS} records from ${decided[0]?.type}`);
      const record: LogRecord = {
        exercise: state.opening.exercise,
        seq,
        at: stamp.at,
        wall: stamp.wall,
        actor: stamp.actor,
        ...(records.length === 0 && stamp.commandId !== undefined && { commandId: stamp.commandId }),
        ...(cause !== undefined && { cause }),
        v: RECORD_VERSION,
        prev: state.head.hash,
        event,
      };
      const line = encodeRecord(record);
      const evolved = evolve(state, record);
      state = { ...evolved.state, head: { seq, hash: hashLine(line), at: stamp.at } };
      records.push(record);
      lines.push(line);
      for (const e of evolved.emitted) later.push({ pending: e, cause: seq });
      for (const e of effectEvents(state, event)) later.push({ pending: e, cause: seq });
    }
    if (later.length === 0)
      for (const event of conditionsMet(state, before)) later.push({ pending: event, cause: state.head.seq });
    queue = later;
  }
  return { state, records, lines };
};
