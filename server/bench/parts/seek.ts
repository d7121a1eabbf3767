/** Opening a long log, and going to any record of it, as the debrief does: a state kept every 50 records. */
import { rng } from '@firebreak/shared/base/rng.ts';
import { evolve } from '@firebreak/shared/core/evolve.ts';
import { follow } from '@firebreak/shared/core/fold.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import { hashLine } from '@firebreak/shared/log/hash-line.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { longLog } from '@firebreak/shared/testing/long-log.ts';
import { libraryScenario } from '../logs.ts';
import { inTurn, percentile } from '../measure.ts';
import type { Options } from '../options.ts';
import type { Row } from '../row.ts';

const RECORDS = 5_000;
const EVERY = 50;

type Opened = { readonly records: readonly LogRecord[]; readonly kept: readonly State[] };

const open = (lines: readonly string[]): Opened => {
  const records: LogRecord[] = [];
  const kept: State[] = [];
  let state: State | undefined;
  for (const line of lines) {
    const record = JSON.parse(line) as LogRecord;
    const next = follow(state, line, record);
    if (!next.ok) throw new Error(`record ${next.error.seq}: ${next.error.message}`);
    state = next.value;
    if (records.length % EVERY === 0) kept.push(state);
    records.push(record);
  }
  return { records, kept };
};

const parseAndHash = (lines: readonly string[]): void => {
  let last = '';
  for (const line of lines) {
    const { prev, seq } = JSON.parse(line) as LogRecord;
    if (prev !== last) throw new Error(`record ${seq}: hashes do not match`);
    last = hashLine(line);
  }
};

/** The chain was checked when the log was opened, so no hashing on the way. */
const stateAt = ({ records, kept }: Opened, seq: number): State => {
  let state = kept[Math.floor(seq / EVERY)] as State;
  for (let i = state.head.seq + 1; i <= seq; i++) {
    const record = records[i] as LogRecord;
    state = { ...evolve(state, record).state, head: { seq: i, hash: '', at: record.at } };
  }
  return state;
};

const millis = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

export const measureSeek = async ({ quick }: Options): Promise<readonly Row[]> => {
  const lines = longLog(await libraryScenario('which-red-phone'), RECORDS);
  const opened = open(lines);
  const r = rng('seek', 'bench');
  const jumps = Array.from({ length: quick ? 300 : 1_000 }, () => r.int(RECORDS));
  for (const seq of jumps.slice(0, 100)) stateAt(opened, seq);
  const seeks = jumps.map((seq) => millis(() => void stateAt(opened, seq)));
  const times = inTurn(quick ? 3 : 7, {
    open: () => millis(() => void open(lines)),
    bare: () => millis(() => parseAndHash(lines)),
  });
  const note = `${RECORDS.toLocaleString('en')} records of one exercise of which-red-phone, random commands of all seats, ${Math.round(lines.join('').length / 1_000)} kB. In Node; a browser of the same engine does the same work.`;
  const what = `open ${RECORDS} records, hashes checked`;
  return [
    {
      ...{ bench: 'seek', what, ours: times.open, unit: 'ms', note },
      limit: { what: 'parse and hash only', value: times.bare },
      aim: { most: 1_500 },
    },
    { bench: 'seek', what: 'go to a record, median', ours: percentile(seeks, 0.5), unit: 'ms' },
    { bench: 'seek', what: 'go to a record, p99', ours: percentile(seeks, 0.99), unit: 'ms' },
  ];
};
