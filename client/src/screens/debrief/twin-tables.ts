import type { Text } from '@firebreak/shared/base/text.ts';
import { readingAt } from '@firebreak/shared/report/beliefs.ts';
import { closingOf } from '@firebreak/shared/report/exchanges.ts';
import { LANE_NAMES, type Lane, laneOf } from '@firebreak/shared/report/lanes.ts';
import { ADJUSTED } from '@firebreak/shared/report/rungs.ts';
import { actorOf, sideOfRecord, tellRecord } from '@firebreak/shared/report/tell-record.ts';
import type { View } from './place.ts';
import type { Study } from './study.ts';

/** `seq`: where the row leads. `lane`: for the filter, records only. `cause`: the record that brought it about. */
export type TwinRow = {
  readonly key: string;
  readonly seq: number;
  readonly cells: readonly string[];
  readonly lane?: Lane;
  readonly cause?: number;
};
/** Views that are a table of figures. */
export type TableView = Exclude<View, 'timeline' | 'desks' | 'known'>;
export type TwinColumn = { readonly head: string; readonly width: number; readonly numeric?: boolean };
export type Twin = { readonly columns: readonly TwinColumn[]; readonly rows: readonly TwinRow[] };

export type TwinWords = {
  readonly text: (text: Text) => string;
  readonly time: (at: number) => string;
  readonly head: (
    key:
      | 'no_'
      | 'time'
      | 'lane'
      | 'side'
      | 'actor'
      | 'event'
      | 'hypothesis'
      | 'filedHead'
      | 'idealHead'
      | 'truthHead'
      | 'fromHead'
      | 'toHead'
      | 'cause'
      | 'message'
      | 'sent'
      | 'forged'
      | 'received'
      | 'opened'
      | 'due'
      | 'answer'
      | 'answered',
  ) => string;
};

const recordsTwin = ({ evidence, replay }: Study, w: TwinWords): Twin => ({
  columns: [
    { head: w.head('no_'), width: 52, numeric: true },
    { head: w.head('time'), width: 78, numeric: true },
    { head: w.head('lane'), width: 84 },
    { head: w.head('side'), width: 72 },
    { head: w.head('actor'), width: 180 },
    { head: w.head('event'), width: 0 },
  ],
  rows: replay.records.map((r) => {
    const lane = laneOf(r.event.type);
    const side = sideOfRecord(r, evidence.names);
    return {
      ...{ key: String(r.seq), seq: r.seq, lane },
      ...(r.cause !== undefined && { cause: r.cause }),
      cells: [
        String(r.seq),
        w.time(r.at),
        w.text(LANE_NAMES[lane]),
        side ? w.text(evidence.names.side(side)) : '',
        w.text(actorOf(r, evidence.names)),
        w.text(tellRecord(r, evidence.names)),
      ],
    };
  }),
});

const beliefsTwin = ({ evidence }: Study, w: TwinWords): Twin => ({
  columns: [
    { head: w.head('time'), width: 84, numeric: true },
    { head: w.head('side'), width: 84 },
    { head: w.head('hypothesis'), width: 0 },
    { head: w.head('filedHead'), width: 84, numeric: true },
    { head: w.head('idealHead'), width: 84, numeric: true },
    { head: w.head('truthHead'), width: 84, numeric: true },
  ],
  rows: evidence.traces.flatMap((trace) =>
    [...new Map([...trace.filed, ...trace.ideal].map((r) => [r.seq, r])).values()]
      .sort((a, b) => a.seq - b.seq)
      .flatMap((r) =>
        trace.incident.hypotheses.map((h) => ({
          key: `${trace.side}${trace.incident.id}${h.id}${r.seq}`,
          seq: r.seq,
          cells: [
            w.time(r.at),
            w.text(evidence.names.side(trace.side)),
            w.text(h.label),
            String(readingAt(trace.filed, r.seq)?.chances[h.id] ?? 0),
            String(Math.round(readingAt(trace.ideal, r.seq)?.chances[h.id] ?? 0)),
            h.id === trace.incident.truth ? '100' : '0',
          ],
        })),
      ),
  ),
});

const rungsTwin = ({ evidence }: Study, w: TwinWords): Twin => ({
  columns: [
    { head: w.head('time'), width: 84, numeric: true },
    { head: w.head('side'), width: 84 },
    { head: w.head('fromHead'), width: 60, numeric: true },
    { head: w.head('toHead'), width: 60, numeric: true },
    { head: w.head('cause'), width: 0 },
  ],
  rows: evidence.steps.map((s) => ({
    key: String(s.seq),
    seq: s.seq,
    cells: [
      w.time(s.at),
      w.text(evidence.names.side(s.side)),
      String(s.from),
      String(s.to),
      s.cause.kind === 'threshold'
        ? w.text(s.cause.threshold.label)
        : s.cause.kind === 'move'
          ? `${w.text(s.cause.move.label)} ${s.cause.reason}`
          : s.cause.kind === 'override'
            ? `${w.text(ADJUSTED)}: ${s.cause.reason}`
            : '',
    ],
  })),
});

const hotlineTwin = ({ evidence }: Study, w: TwinWords): Twin => ({
  columns: [
    { head: w.head('message'), width: 140 },
    { head: w.head('side'), width: 84 },
    { head: w.head('sent'), width: 84, numeric: true },
    { head: w.head('received'), width: 84, numeric: true },
    { head: w.head('opened'), width: 84, numeric: true },
    { head: w.head('due'), width: 84, numeric: true },
    { head: w.head('answered'), width: 84, numeric: true },
    { head: w.head('answer'), width: 0 },
  ],
  rows: evidence.exchanges
    .filter((x) => x.sent !== undefined)
    .map((x) => {
      const time = (at: number | undefined): string => (at === undefined ? '' : w.time(at));
      return {
        key: x.id,
        seq: x.sent?.seq ?? 0,
        cells: [
          `${x.number} ${x.type}`,
          `${w.text(evidence.names.side(x.from))}${x.forged ? `, ${w.head('forged')}` : ''}`,
          ...[x.sent?.at, x.received?.at, x.opened?.at, x.dueAt, closingOf(x)?.at].map(time),
          x.answers.map((a) => `${a.word}${a.late ? ' LATE' : ''}`).join(', '),
        ],
      };
    }),
});

/** Every chart's twin: the same figures as rows, each leading to its record. */
export const twinOf = (study: Study, view: TableView, words: TwinWords): Twin => {
  switch (view) {
    case 'records':
      return recordsTwin(study, words);
    case 'beliefs':
      return beliefsTwin(study, words);
    case 'rungs':
      return rungsTwin(study, words);
    case 'hotline':
      return hotlineTwin(study, words);
  }
};
