import type { Terms } from '../base/terms.ts';
import type { Text } from '../base/text.ts';
import type { EventOf, EventType } from '../log/event.ts';
import { markingOf } from '../log/marking.ts';
import type { LogRecord } from '../log/record.ts';
import type { Scenario } from '../scenario/scenario.ts';

export type RecordOf<T extends EventType> = Omit<LogRecord, 'event'> & { readonly event: EventOf<T> };

/** A log as a report reads it: every figure below comes from these records and names them. */
export type Chronicle = {
  readonly scenario: Scenario;
  readonly marking: Text;
  /** What the exercise calls things; absent: the product's own words. */
  readonly terms: Terms | undefined;
  /** Not live. */
  readonly rehearsal: boolean;
  /** Cards that were in place. */
  readonly procedures: readonly string[];
  readonly records: readonly LogRecord[];
  /** Exercise ms of the last record. */
  readonly endAt: number;
};

const lastOf = <T extends EventType>(records: readonly LogRecord[], type: T): EventOf<T> | undefined =>
  records.reduce<EventOf<T> | undefined>(
    (before, { event }) => (event.type === type ? (event as EventOf<T>) : before),
    undefined,
  );

/** `records` from 0 on; undefined when the first is not an opening. */
export const chronicleOf = (records: readonly LogRecord[]): Chronicle | undefined => {
  const first = records[0]?.event;
  if (first?.type !== 'exerciseOpened') return undefined;
  return {
    scenario: first.scenario,
    marking: markingOf(first, lastOf(records, 'markingSet')?.marking),
    terms: lastOf(records, 'termsSet')?.terms,
    rehearsal: first.rehearsal === true,
    procedures: first.condition.procedures,
    records,
    endAt: records[records.length - 1]?.at ?? 0,
  };
};

export const isOf = <T extends EventType>(record: LogRecord, ...types: readonly T[]): record is RecordOf<T> =>
  types.some((type) => type === record.event.type);

type Sorted = { readonly length: number; readonly types: ReadonlyMap<EventType, readonly LogRecord[]> };

/** A report asks a hundred times for a few records of thousands: they are sorted by type once for each log, and again once it has grown. */
const known = new WeakMap<readonly LogRecord[], Sorted>();

const byType = (records: readonly LogRecord[]): Sorted['types'] => {
  const before = known.get(records);
  if (before?.length === records.length) return before.types;
  const types = new Map<EventType, LogRecord[]>();
  for (const record of records) {
    const list = types.get(record.event.type);
    if (list) list.push(record);
    else types.set(record.event.type, [record]);
  }
  known.set(records, { length: records.length, types });
  return types;
};

/** In the order of the log. */
export const recordsOf = <T extends EventType>({ records }: Chronicle, ...types: readonly T[]): RecordOf<T>[] => {
  const found = types.flatMap((type) => (byType(records).get(type) ?? []) as readonly RecordOf<T>[]);
  return types.length > 1 ? found.sort((a, b) => a.seq - b.seq) : found;
};

/** The record and what brought it about, nearest first. */
export const causesOf = ({ records }: Chronicle, record: LogRecord): LogRecord[] => {
  const chain: LogRecord[] = [];
  let at: LogRecord | undefined = record;
  while (at && !chain.includes(at)) {
    chain.push(at);
    at = at.cause === undefined ? undefined : records[at.cause];
  }
  return chain.slice(1);
};
