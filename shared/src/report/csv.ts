/**
 * A log as tables for a spreadsheet or a statistics program: a pure function of its records, taken one at a time. Times
 * end in `_ms` (exercise time, ms) and are empty where nothing of the kind happened; `records` holds the numbers of the
 * records a row was made from. RFC 4180, UTF-8 with a byte-order mark, CRLF; a cell that a spreadsheet would take for a
 * formula gets an apostrophe before it. `marking` is what stood when the row was complete.
 */
import type { Text } from '../base/text.ts';
import type { Event, EventOf, EventType } from '../log/event.ts';
import { markingOf } from '../log/marking.ts';
import type { LogRecord } from '../log/record.ts';
import { noteCells } from './csv-notes.ts';

export const CSV_FILES = ['records', 'messages', 'calls', 'assessments', 'rungs', 'notes'] as const;
export type CsvFile = (typeof CSV_FILES)[number];
export type CsvLine = { readonly file: CsvFile; readonly line: string };

type Cell = string | number | boolean | undefined;
type Row = { [column: string]: Cell };

const COLUMNS = {
  records: 'seq cause command_id at_ms at wall actor event side seat about detail',
  messages:
    'message number from line to_number type topic precedence in_reply_to slots words filed_as forged drafted_by drafted_ms approved_ms transmitted_ms received_ms delayed opened_by opened_ms standby_ms answered_by answered_ms answer late overdue_ms withdrawn_ms records',
  calls:
    'call from line seat number topic placed_ms outcome why answered_by answered_ms left_ringing_ms ended_ms times_spoken records',
  assessments: 'seq at_ms kind side seat incident probe hypothesis percent confidence note',
  rungs: 'seq at_ms side from to cause cause_event cause_about',
  notes: 'seq at_ms kind by side objective rating text tags about replaces',
} as const satisfies Record<CsvFile, string>;

const columns = (file: CsvFile): readonly string[] => ['marking', ...COLUMNS[file].split(' ')];

/** Numbers are ours and stay numbers; whatever somebody wrote is defused. */
const cell = (value: Cell): string => {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The first line of a file, with the byte-order mark. */
export const csvHeader = (file: CsvFile): string => `\u{FEFF}${columns(file).join(',')}\r\n`;

const clock = (ms: number): string => {
  const s = Math.floor(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
};

/** What an event is about: the id of the one thing it names. */
const about = (event: Event): string => {
  for (const key of [
    'message',
    'call',
    'threshold',
    'decision',
    'inject',
    'item',
    'incident',
    'line',
    'card',
    'probe',
    'ending',
  ])
    if (key in event) return String(event[key as keyof Event]);
  return '';
};

const RUNG_CAUSES: readonly EventType[] = ['moveTaken', 'thresholdTripped', 'rungOverridden'];

/** Whoever counts rungs is told which are not the side's own. */
const adjustedBy = ({ reason }: EventOf<'rungOverridden'>): string => `facilitator-adjusted: ${reason}`;

const actorName = ({ actor }: LogRecord): string => {
  if (actor.kind !== 'seat') return 'name' in actor ? `${actor.kind} ${actor.name}` : actor.kind;
  if (actor.by !== undefined) return `${actor.seat} (by the facilitator ${actor.by})`;
  return actor.bot ? `${actor.seat} (bot ${actor.bot})` : actor.seat;
};

/** The opening holds the whole scenario, which is in the JSONL; a cell names it. */
const detail = (event: Event): string => {
  const { type: _type, ...rest } = event.type === 'exerciseOpened' ? { ...event, scenario: event.scenario.id } : event;
  return JSON.stringify(rest);
};

const recordRow = (r: LogRecord): Row => ({
  ...{ seq: r.seq, cause: r.cause, command_id: r.commandId, at_ms: r.at, at: clock(r.at) },
  wall: new Date(r.wall).toISOString(),
  ...{ actor: actorName(r), event: r.event.type, about: about(r.event), detail: detail(r.event) },
  ...('side' in r.event && { side: r.event.side }),
  ...('seat' in r.event && { seat: r.event.seat }),
});

type Opening = Extract<Event, { type: 'exerciseOpened' }>;

const believed = ({ seq, at, event }: LogRecord, opening: Opening | undefined): Row[] => {
  if (event.type === 'probeSkipped') {
    const { seat, probe, reason } = event;
    const side = opening?.scenario.seats.find((s) => s.id === seat)?.side;
    const incident = opening?.scenario.probes.find((p) => p.id === probe)?.incident;
    return [{ seq, at_ms: at, kind: 'probe-skipped', side, seat, incident, probe, note: reason }];
  }
  if (event.type !== 'assessmentFiled' && event.type !== 'probeAnswered') return [];
  const { seat, chances, confidence } = event;
  const side = opening?.scenario.seats.find((s) => s.id === seat)?.side;
  const asked = event.type === 'probeAnswered' ? event.probe : undefined;
  const incident =
    event.type === 'assessmentFiled' ? event.incident : opening?.scenario.probes.find((p) => p.id === asked)?.incident;
  const note = event.type === 'assessmentFiled' ? event.note : undefined;
  return Object.entries(chances).map(([hypothesis, percent]) => ({
    ...{ seq, at_ms: at, kind: asked === undefined ? 'filed' : 'probe', side, seat, incident, probe: asked },
    ...{ hypothesis, percent, confidence, note },
  }));
};

/** What one record adds to the row of the message it is about. */
const ofMessage = ({ at, event }: LogRecord): Row => {
  switch (event.type) {
    case 'messageDrafted': {
      const { number, type, topic, precedence, slots, words, inReplyTo } = event.content;
      return {
        ...{ from: event.from, line: event.line, to_number: number, type, topic, precedence, in_reply_to: inReplyTo },
        ...{ slots: JSON.stringify(slots), words: words?.text, filed_as: event.filedAs },
        forged: event.forged,
        ...{ drafted_by: event.seat, drafted_ms: at },
      };
    }
    case 'messageApproved':
      return { approved_ms: at };
    case 'messageTransmitted':
      return { transmitted_ms: at, number: event.number };
    case 'messageReceived':
      return { received_ms: at, delayed: event.delayed };
    case 'messageOpened':
      return { opened_ms: at, opened_by: event.seat };
    case 'replyGiven':
      return event.closes
        ? { answered_ms: at, answered_by: event.seat, answer: event.word, late: event.late }
        : event.word === 'STANDBY'
          ? { standby_ms: at }
          : {};
    case 'replyOverdue':
      return { overdue_ms: at };
    case 'messageWithdrawn':
      return { withdrawn_ms: at };
    default:
      return {};
  }
};

const ofCall = ({ at, event }: LogRecord, before: Row): Row => {
  switch (event.type) {
    case 'callPlaced':
    case 'callFailed': {
      const { from, line, seat, number, topic } = event;
      const how = event.type === 'callFailed' ? { outcome: 'failed', why: event.why } : { outcome: 'ringing' };
      return { from, line, seat, number, topic, placed_ms: at, ...how };
    }
    case 'callAnswered':
      return { answered_ms: at, answered_by: event.seat ?? 'wrong post', outcome: 'answered' };
    case 'callRefused':
      return { ended_ms: at, outcome: 'refused', why: event.reason };
    case 'callLeftRinging':
      return { left_ringing_ms: at };
    case 'callUnanswered':
      return { ended_ms: at, outcome: 'unanswered' };
    case 'callEnded':
      return { ended_ms: at, ...(before.outcome === 'ringing' && { outcome: 'given up' }) };
    case 'callSpoken':
      return { times_spoken: Number(before.times_spoken ?? 0) + 1 };
    default:
      return {};
  }
};

export type CsvExport = {
  /** The lines that one more record completes, each with its end. Records come in the order of the log. */
  readonly take: (record: LogRecord) => CsvLine[];
  /** The rows that were growing until the end of the log. */
  readonly rest: () => CsvLine[];
};

/** Memory grows with the messages and calls of a log, not with its records. */
export const csvExport = (): CsvExport => {
  let opening: Opening | undefined;
  let marking: Text | undefined;
  const growing: Record<'messages' | 'calls', Map<string, Row>> = { messages: new Map(), calls: new Map() };
  const causes = new Map<number, Event>();
  const line = (file: CsvFile, row: Row): CsvLine => {
    const marked: Row = { ...row, marking: opening && markingOf(opening, marking).en };
    return {
      file,
      line: `${columns(file)
        .map((c) => cell(marked[c]))
        .join(',')}\r\n`,
    };
  };
  const grow = (
    file: 'messages' | 'calls',
    key: 'message' | 'call',
    id: string,
    seq: number,
    add: (before: Row) => Row,
  ) => {
    const before = growing[file].get(id) ?? { [key]: id };
    const records = before.records === undefined ? String(seq) : `${before.records} ${seq}`;
    growing[file].set(id, { ...before, ...add(before), records });
  };
  const climbed = ({ seq, at, event, cause }: LogRecord): CsvLine[] => {
    if (event.type !== 'rungChanged') return [];
    const why = cause === undefined ? undefined : causes.get(cause);
    const { side, from, to } = event;
    const named =
      why && (why.type === 'moveTaken' ? why.move : why.type === 'rungOverridden' ? adjustedBy(why) : about(why));
    return [line('rungs', { seq, at_ms: at, side, from, to, cause, cause_event: why?.type, cause_about: named })];
  };
  const noted = (r: LogRecord): CsvLine[] => {
    const cells = noteCells(r);
    return cells ? [line('notes', cells)] : [];
  };
  return {
    take: (r) => {
      const { event, seq } = r;
      if (event.type === 'exerciseOpened') opening = event;
      if (event.type === 'markingSet') marking = event.marking;
      if (RUNG_CAUSES.includes(event.type)) causes.set(seq, event);
      // Accepting an explanation names a message but does nothing to it.
      if ('message' in event && event.type !== 'explanationAccepted')
        grow('messages', 'message', event.message, seq, () => ofMessage(r));
      if ('call' in event) grow('calls', 'call', event.call, seq, (before) => ofCall(r, before));
      return [
        line('records', recordRow(r)),
        ...believed(r, opening).map((row) => line('assessments', row)),
        ...climbed(r),
        ...noted(r),
      ];
    },
    rest: () =>
      (['messages', 'calls'] as const).flatMap((file) => [...growing[file].values()].map((row) => line(file, row))),
  };
};
