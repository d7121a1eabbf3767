/** What a side's desk shares. Built up from nothing: a row is here because somebody decided that this side may see it. */
import type { SideId } from '../base/ids.ts';
import { FORMATS, MESSAGE_TYPES, type MessageType, type ReplyWord } from '../base/message.ts';
import { minutes } from '../base/time.ts';
import { awaited } from '../core/decide-judgement.ts';
import {
  believed,
  bookOf,
  deliveryOf,
  directoryOf,
  farEnd,
  incidentState,
  lineBehind,
  lineIsDown,
  replyOf,
  scenarioOf,
} from '../core/query.ts';
import type { Call, Message, State } from '../core/state.ts';
import type { Incident, Line, Scenario } from '../scenario/scenario.ts';
import {
  answerRow,
  exerciseRow,
  itemRow,
  keyed,
  ladderRow,
  messageBody,
  rungRows,
  seatRow,
  stepRows,
  thresholdRow,
} from './common.ts';
import type { Memo } from './memo.ts';
import type {
  BookRow,
  CallRow,
  CallState,
  DecisionRow,
  DeliveryState,
  IncidentRow,
  LineRow,
  MessageRow,
  MoveRow,
  SideTables,
} from './tables.ts';

const lineRow = (state: State, line: Line, entry: Scenario['directories']['A'][number]): LineRow => {
  const facts = state.lines[line.id];
  return {
    number: entry.number,
    label: entry.label,
    asOf: entry.asOf,
    ...(entry.note && { note: entry.note }),
    kind: line.kind,
    topics: line.topics,
    state: lineIsDown(state, line.id) ? 'down' : 'ready',
    ...(facts?.downSince !== undefined && { downSince: facts.downSince }),
    suspended: line.topics.flatMap((topic) => {
      const order = facts?.suspended[topic];
      return order ? [{ topic, by: order.by, ...(order.at !== undefined && { at: order.at }) }] : [];
    }),
    ...(facts?.testedAt !== undefined && { testedAt: facts.testedAt }),
  };
};

const lineRows = (state: State, side: SideId): { [number: string]: LineRow } => {
  const rows: { [number: string]: LineRow } = {};
  for (const entry of directoryOf(state, side)) {
    const line = lineBehind(state, side, entry.number);
    if (line) rows[entry.number] = lineRow(state, line, entry);
  }
  return rows;
};

const callState = (call: Call, mine: boolean): CallState => {
  if (call.outcome === 'ringing') return mine ? 'calling' : 'ringing';
  if (call.outcome === 'left-ringing') return mine ? 'calling' : 'left-ringing';
  return call.outcome;
};

/** A call is seen by its caller, and at the far end only where it rings on this side's own desk. */
const seesCall = (state: State, side: SideId, call: Call): boolean =>
  call.from === side || (call.outcome !== 'failed' && state.plan.lines[call.line]?.ends[side].staffed === 'desk');

type Said = CallRow['spoken'][number];
const said = { A: new WeakMap<Call['spoken'][number], Said>(), B: new WeakMap<Call['spoken'][number], Said>() };

/** One object per utterance and side, so that a call that goes on is not compared from its first word again. */
const saidRow = (side: SideId, utterance: Call['spoken'][number]): Said => {
  const known = said[side].get(utterance);
  if (known) return known;
  const row = { at: utterance.at, mine: utterance.side === side, words: utterance.words };
  said[side].set(utterance, row);
  return row;
};

const callRow = (state: State, side: SideId, call: Call): CallRow => {
  const mine = call.from === side;
  const line = state.plan.lines[call.line] as Line;
  const number = mine ? call.number : line.ends[call.from].number;
  const entry = directoryOf(state, side).find((e) => e.number === number);
  const rings = call.outcome === 'ringing' || call.outcome === 'left-ringing';
  const stranger = mine && call.wrongPost ? farEnd(line, side).says : undefined;
  return {
    id: call.id,
    mine,
    number,
    ...(entry && { label: entry.label }),
    listed: entry !== undefined,
    says: mine ? (entry?.label ?? line.ends[side].post) : line.ends[call.from].post,
    topic: call.topic,
    state: callState(call, mine),
    placedAt: call.placedAt,
    ...(rings && { ringsUntil: call.placedAt + minutes(line.ringFor) }),
    ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
    ...(mine && call.reason !== undefined && { reason: call.reason }),
    spoken: call.spoken.map((s) => saidRow(side, s)),
    ...(stranger && { answeredBy: stranger }),
  };
};

/** What the link tells its sender; the truth stays in the log. */
const senderSees = (state: State, m: Message): DeliveryState => {
  const delivery = deliveryOf(state, m.id);
  const receipts = state.plan.lines[m.line]?.receipts ?? 'none';
  if (delivery === 'opened') return receipts === 'opened' ? 'opened' : receipts === 'delivered' ? 'delivered' : 'sent';
  if (delivery === 'received') return receipts === 'none' ? 'sent' : 'delivered';
  return delivery;
};

/** As the clerk filed it, until somebody opens it. */
const shownType = (m: Message): MessageType =>
  m.openedAt === undefined && m.filedAs !== undefined ? (m.filedAs as MessageType) : m.content.type;

/** Only valid answers are offered. */
const offered = (state: State, m: Message): ReplyWord[] => {
  // A TEST is acknowledged from the list, whether it is one or was only filed as one: the two look alike.
  if (m.openedAt === undefined && shownType(m) !== 'TEST') return [];
  if (m.openedAt === undefined) return m.answers.length > 0 ? [] : ['ROGER'];
  if ((m.delayed && !m.delayConfirmed) || m.answers.some((a) => a.closes)) return [];
  const reply = replyOf(state, m.id);
  return FORMATS[m.content.type].replies.filter((word) => word !== 'STANDBY' || reply === 'awaiting');
};

const common = (state: State, side: SideId, m: Message) => {
  const mine = m.from === side;
  const line = state.plan.lines[m.line] as Line;
  // A message is seen on the line as this side's own directory names it.
  const lineNumber = mine ? m.content.number : farEnd(line, side).number;
  const entry = directoryOf(state, side).find((e) => e.number === lineNumber);
  const ref = m.content.inReplyTo;
  const inReplyTo = ref === undefined ? undefined : (state.messages[ref]?.number ?? ref);
  return {
    ...(m.number !== undefined && { number: m.number }),
    mine,
    from: m.from,
    lineNumber,
    lineLabel: entry?.label ?? line.ends[side].post,
    topic: m.content.topic,
    precedence: m.content.precedence,
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
    answers: m.answers.map((a) => answerRow(state, a)),
  };
};

const sentRow = (state: State, side: SideId, m: Message): MessageRow => {
  const delivery = senderSees(state, m);
  return {
    id: m.id,
    ...common(state, side, m),
    type: m.content.type,
    body: messageBody(state, m),
    ...(m.content.words && { words: m.content.words }),
    delivery,
    reply: replyOf(state, m.id),
    draftedAt: m.draftedAt,
    ...((delivery === 'delivered' || delivery === 'opened') &&
      m.receivedAt !== undefined && { receivedAt: m.receivedAt }),
    ...(delivery === 'opened' && m.openedAt !== undefined && { openedAt: m.openedAt }),
    ...(m.dueAt !== undefined && { dueAt: m.dueAt }),
    ...(m.dueFrom !== undefined && { dueFrom: m.dueFrom }),
    delayed: false,
    delayConfirmed: false,
    offered: [],
  };
};

const receivedRow = (state: State, side: SideId, m: Message): MessageRow => {
  const unopened = m.openedAt === undefined;
  const acknowledged = unopened && m.answers.length > 0;
  return {
    id: m.number ?? m.id,
    ...common(state, side, m),
    type: shownType(m),
    // What the clerk made of it shows only once it is open: until then a misfiled question is a TEST like any other.
    ...(!unopened && m.filedAs !== undefined && { filedAs: m.filedAs as MessageType }),
    ...(!unopened && { body: messageBody(state, m) }),
    ...(!unopened && m.content.words && { words: m.content.words }),
    delivery: unopened ? 'received' : 'opened',
    reply: acknowledged ? 'answered' : replyOf(state, m.id),
    ...(m.receivedAt !== undefined && { receivedAt: m.receivedAt }),
    ...(m.openedAt !== undefined && { openedAt: m.openedAt }),
    ...(m.dueAt !== undefined && { dueAt: m.dueAt }),
    ...(m.dueFrom !== undefined && { dueFrom: m.dueFrom }),
    delayed: m.delayed,
    delayConfirmed: m.delayConfirmed,
    offered: offered(state, m),
  };
};

const messageRows = (state: State, side: SideId, memo: Memo): { [id: string]: MessageRow } => {
  const rows: { [id: string]: MessageRow } = {};
  for (const m of Object.values(state.messages)) {
    if (m.from !== side && m.receivedAt === undefined) continue;
    const ref = m.content.inReplyTo;
    const deps = [m, state.machines.exchange[m.id], ref === undefined ? undefined : state.messages[ref]];
    const build = m.from === side ? sentRow : receivedRow;
    const row = memo.row('message', m.id, deps, () => build(state, side, m));
    rows[row.id] = row;
  }
  return rows;
};

const incidentRow = (state: State, side: SideId, incident: Incident): IncidentRow => {
  const filed = state.filed[side][incident.id];
  return {
    id: incident.id,
    title: incident.title,
    question: incident.question,
    hypotheses: incident.hypotheses.map(({ id, label }) => ({ id, label })),
    state: incidentState(state, incident.id, side),
    filed: filed ?? {
      chances: keyed(
        incident.hypotheses,
        (h) => h.id,
        (h) => believed(state, side, incident.id, h.id),
      ),
    },
  };
};

const moveRow = (state: State, side: SideId, move: Scenario['moves'][number]): MoveRow => ({
  id: move.id,
  label: move.label,
  describe: move.describe,
  ...(move.raise !== undefined && { raise: move.raise }),
  ...(move.lower !== undefined && { lower: move.lower }),
  consent: move.consent,
  irreversible: move.irreversible,
  taken: Object.values(state.decisions).some((d) => d.side === side && d.move === move.id && d.state === 'taken'),
  once: move.once,
});

const decisionRows = (state: State, side: SideId): { [id: string]: DecisionRow } =>
  keyed(
    Object.values(state.decisions).filter((d) => d.side === side),
    (d) => d.id,
    ({ id, move, by, reason, at, state: stands, concurred }) => ({
      ...{ id, move, by, reason, at, state: stands, concurred },
      awaits: stands === 'proposed' ? awaited(state.plan.moves[move] as Scenario['moves'][number], by, concurred) : [],
    }),
  );

const bookRow = (scenario: Scenario, side: SideId): BookRow => {
  const types = MESSAGE_TYPES.filter((t) => scenario.messages[t] !== undefined);
  const times = (which: 'due' | 'standby') =>
    Object.fromEntries(
      types.flatMap((t) => {
        const value = scenario.messages[t]?.[which];
        return value === undefined ? [] : [[t, minutes(value)]];
      }),
    );
  return { types, dueMs: times('due'), standbyMs: times('standby'), book: bookOf(scenario, side) };
};

/** Keys and order of rows are this side’s own too: nothing here counts what it cannot see. */
export const sideTables = (state: State, side: SideId, memo: Memo): SideTables => {
  const scenario = scenarioOf(state);
  const { machines } = state;
  return {
    exercise: memo.table('exercise', [state.clock, machines.phase, state.pauseReason, state.recovered], () => ({
      it: exerciseRow(state),
    })),
    seats: memo.table('seats', [state.seats], () =>
      keyed(
        scenario.seats.filter((s) => s.side === side),
        (s) => s.id,
        (s) => memo.row('seat', s.id, [state.seats[s.id]], () => seatRow(state, s)),
      ),
    ),
    situation: memo.table('situation', [state.situation[side]], () =>
      keyed(
        Object.values(state.situation[side]),
        (i) => i.id,
        (i) => memo.row('item', i.id, [i], () => itemRow(i)),
      ),
    ),
    lines: memo.table('lines', [state.lines, machines.line], () => lineRows(state, side)),
    calls: memo.table('calls', [state.calls], () =>
      keyed(
        Object.values(state.calls).filter((c) => seesCall(state, side, c)),
        (c) => c.id,
        (c) => memo.row('call', c.id, [c], () => callRow(state, side, c)),
      ),
    ),
    messages: memo.table('messages', [state.messages, machines.exchange], () => messageRows(state, side, memo)),
    rungs: memo.table('rungs', [], () => rungRows(state)),
    ladder: memo.table('ladder', [state.ladder[side], machines.side[side]], () => ({ it: ladderRow(state, side) })),
    thresholds: memo.table('thresholds', [state.thresholds, machines.side[side], state.filed[side]], () =>
      keyed(
        scenario.thresholds.filter((t) => t.side === side),
        (t) => t.id,
        (t) => thresholdRow(state, t),
      ),
    ),
    incidents: memo.table('incidents', [state.filed[side], machines.incident], () =>
      keyed(
        scenario.incidents.filter((i) => i.sides.includes(side)),
        (i) => i.id,
        (i) => incidentRow(state, side, i),
      ),
    ),
    moves: memo.table('moves', [state.decisions], () =>
      keyed(
        scenario.moves.filter((m) => m.side === side),
        (m) => m.id,
        (m) => moveRow(state, side, m),
      ),
    ),
    decisions: memo.table('decisions', [state.decisions], () => decisionRows(state, side)),
    steps: memo.table('steps', [state.steps, machines.procedure], () =>
      keyed(
        stepRows(state, side),
        (s) => `${s.card}:${s.step}`,
        (s) => s,
      ),
    ),
    book: memo.table('book', [], () => ({ it: bookRow(scenario, side) })),
  };
};
