/** Control sees both sides, the truth and the plan. */

import { SIDES } from '../base/ids.ts';
import { MESSAGE_TYPES, type MessageType } from '../base/message.ts';
import { minutes } from '../base/time.ts';
import { idealOf } from '../belief/ideal.ts';
import { directoryOf } from '../core/cards.ts';
import { awaited, believed, cardsHidden, deliveryOf, lineIsDown, replyOf, scenarioOf } from '../core/query.ts';
import { bits } from '../core/slices.ts';
import type { Call, Message, State } from '../core/state.ts';
import type { Line, Scenario } from '../scenario/scenario.ts';
import { actionAbout } from './actions.ts';
import { fillCharts } from './charts.ts';
import {
  answerRow,
  eachSide,
  exerciseRow,
  keyed,
  ladderRow,
  messageBody,
  rungRows,
  seatRow,
  stepRows,
  thresholdRow,
} from './common.ts';
import type {
  BeliefRow,
  ControlCallRow,
  ControlLineRow,
  ControlMessageRow,
  FacilitatorTables,
} from './control-tables.ts';
import { lineWaits } from './line-waits.ts';
import type { Specs } from './projection.ts';
import { screenRow } from './public.ts';
import type { ExerciseRow } from './rows.ts';
import { rundown } from './rundown.ts';
import { thresholdWaits } from './threshold-waits.ts';
import { undoings } from './undo.ts';
import { waitBits } from './waits.ts';

const beliefs = (state: State): { [key: string]: BeliefRow } =>
  Object.fromEntries(
    scenarioOf(state).incidents.flatMap((incident) => {
      const ideal = new Map(incident.sides.map((side) => [side, idealOf(state, side, incident)]));
      return incident.hypotheses.map((h): [string, BeliefRow] => [
        `${incident.id}:${h.id}`,
        {
          incident: incident.id,
          question: incident.question,
          hypothesis: h.id,
          label: h.label,
          isTrue: incident.truth === h.id,
          filed: keyed(
            incident.sides,
            (s) => s,
            (s) => believed(state, s, incident.id, h.id),
          ),
          ideal: keyed(
            incident.sides,
            (s) => s,
            (s) => Math.round((ideal.get(s)?.[h.id] ?? 0) * 100),
          ),
        },
      ]);
    }),
  );

/** Whether the cards were drawn, and may not be seen yet. */
const drawnRow = (state: State): { readonly cards?: 'drawn' | 'hidden' } =>
  state.opening.condition.drawn ? { cards: cardsHidden(state) ? 'hidden' : 'drawn' } : {};

/** What a facilitator has set for this exercise. */
const steeredRow = (state: State): Pick<ExerciseRow, 'recallWindow' | 'adjusted' | 'lossPolicy'> => ({
  ...(state.recallWindow && { recallWindow: true as const }),
  ...(state.lossPolicy && { lossPolicy: state.lossPolicy }),
  ...(state.overrides && { adjusted: state.overrides.length }),
});

const lineRow = (state: State, line: Line, queued: number): ControlLineRow => {
  const facts = state.lines[line.id];
  const shut = MESSAGE_TYPES.filter((type) => facts?.shutTypes?.[type]);
  // Shared lists and line tests would tell which cards are in place.
  const hidden = cardsHidden(state);
  const end = (side: 'A' | 'B') => ({ number: line.ends[side].number, staffed: line.ends[side].staffed });
  const lists = (side: 'A' | 'B') => {
    const far = line.ends[side === 'A' ? 'B' : 'A'].number;
    return (hidden ? scenarioOf(state).directories[side] : directoryOf(state, side)).some((e) => e.number === far);
  };
  return {
    ...{ id: line.id, name: line.name, kind: line.kind, topics: line.topics },
    state: lineIsDown(state, line.id) ? 'down' : 'ready',
    ...(facts?.downSince !== undefined && { downSince: facts.downSince }),
    suspended: line.topics.flatMap((topic) => {
      const order = facts?.suspended[topic];
      return order ? [{ topic, by: order.by }] : [];
    }),
    ...(shut.length > 0 && { shutTypes: shut }),
    queued,
    faults: Object.values(facts?.faults ?? {}),
    ...(line.channel && { channel: line.channel }),
    ...(facts?.testedAt !== undefined && !hidden && { testedAt: facts.testedAt }),
    ...(facts?.testMissedAt !== undefined && !hidden && { testMissedAt: facts.testMissedAt }),
    listedBy: SIDES.filter(lists),
    waits: lineWaits(state, line),
    ends: { A: end('A'), B: end('B') },
  };
};

const callRow = (state: State, call: Call): ControlCallRow => {
  const rings = call.outcome === 'ringing' || call.outcome === 'left-ringing';
  const { id, line, number, from, topic, placedAt } = call;
  return {
    ...{ id, line, number, from, topic, state: call.outcome, placedAt },
    ...(call.spoofed && { spoofed: true as const }),
    ...(rings && {
      ringsUntil: call.ringsUntil ?? (call.rangAt ?? placedAt) + minutes(state.plan.lines[line]?.ringFor ?? 0),
    }),
  };
};

const messageRow = (state: State, m: Message): ControlMessageRow => ({
  id: m.id,
  ...(m.number !== undefined && { number: m.number }),
  ...{ from: m.from, line: m.line, type: m.content.type },
  ...(m.filedAs !== undefined && { filedAs: m.filedAs as MessageType }),
  body: messageBody(state, m),
  ...(m.content.words && { words: m.content.words }),
  slots: m.content.slots,
  ...(m.forged && { forged: true as const }),
  delivery: deliveryOf(m),
  reply: replyOf(m),
  ...(m.journey?.copies !== undefined && { copies: m.journey.copies }),
  ...(m.journey?.garbled && { garbled: m.journey.garbled }),
  ...(m.atPostAt !== undefined && { atPostAt: m.atPostAt }),
  ...(m.sightAt !== undefined && { sightAt: m.sightAt }),
  ...(m.officialAt !== undefined && { officialAt: m.officialAt }),
  ...(m.journey?.misread && { misread: true as const }),
  ...(m.wording && { wording: m.wording.official }),
  ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
  ...(m.receivedAt !== undefined && { receivedAt: m.receivedAt }),
  ...(m.openedAt !== undefined && { openedAt: m.openedAt }),
  ...(m.dueAt !== undefined && { dueAt: m.dueAt }),
  answers: m.answers.map((a) => answerRow(state, a)),
});

export const facilitatorSpecs = (scenario: Scenario): Specs<FacilitatorTables> => ({
  exercise: {
    reads: bits('clock', 'phase', 'frame', 'steering'),
    rows: (state) => ({ it: { ...exerciseRow(state), ...drawnRow(state), ...steeredRow(state) } }),
  },
  seats: {
    reads: bits('seats'),
    fill: (state, out) => {
      for (const seat of scenario.seats) {
        const bot = state.bots?.[seat.id];
        const timeScale = state.timeScales?.[seat.id] ?? 1;
        out.row(seat.id, state.seats[seat.id], `${timeScale} ${JSON.stringify(bot)}`, () => ({
          ...{ ...seatRow(state, seat), ...bot },
          ...(timeScale !== 1 && { timeScale }),
        }));
      }
    },
  },
  rundown: { reads: bits('inject', 'fired', 'injectTimers', 'phase', 'steering') | waitBits(scenario), rows: rundown },
  shelf: {
    reads: bits('steering'),
    rows: (state) =>
      Object.fromEntries(Object.entries(state.shelf ?? {}).map(([id, content]) => [id, { id, content }])),
  },
  rungs: { reads: bits(), rows: rungRows },
  ladder: { reads: bits('ladderA', 'ladderB'), rows: (state) => eachSide((side) => ladderRow(state, side)) },
  thresholds: {
    reads: bits('thresholds', 'ladderA', 'ladderB', 'filedA', 'filedB', 'scores'),
    rows: (state) =>
      keyed(
        scenario.thresholds,
        (t) => t.id,
        (t) => ({ ...thresholdRow(state, t), waits: thresholdWaits(state, t) }),
      ),
  },
  beliefs: { reads: bits('filedA', 'filedB', 'evidence'), rows: beliefs },
  lines: {
    reads: bits('lines', 'messages', 'phase', 'turns'),
    rows: (state) => {
      const queued = new Map<string, number>();
      for (const page of state.messages)
        for (const id in page) {
          const m = page[id] as Message;
          if (deliveryOf(m) === 'queued') queued.set(m.line, (queued.get(m.line) ?? 0) + 1);
        }
      return keyed(
        scenario.lines,
        (l) => l.id,
        (l) => lineRow(state, l, queued.get(l.id) ?? 0),
      );
    },
  },
  calls: {
    reads: bits('calls'),
    fill: (state, out) => {
      for (const page of state.calls)
        for (const id in page) out.row(id, page[id], undefined, () => callRow(state, page[id] as Call));
    },
  },
  messages: {
    reads: bits('messages'),
    fill: (state, out) => {
      for (const page of state.messages)
        for (const id in page) out.row(id, page[id], undefined, () => messageRow(state, page[id] as Message));
    },
  },
  steps: {
    reads: bits('steps', 'phase'),
    rows: (state) =>
      Object.fromEntries(
        (cardsHidden(state) ? [] : SIDES).flatMap((side) =>
          stepRows(state, side).map((s) => [`${side}:${s.card}:${s.step}`, { ...s, side }]),
        ),
      ),
  },
  decisions: {
    reads: bits('decisions'),
    rows: (state) =>
      keyed(
        Object.values(state.decisions),
        (d) => d.id,
        (d) => {
          const move = state.plan.moves[d.move] as Scenario['moves'][number];
          return { ...d, label: move.label, awaits: d.state === 'proposed' ? awaited(move, d.by, d.concurred) : [] };
        },
      ),
  },
  endings: {
    reads: bits('endings'),
    rows: (state) =>
      keyed(
        scenario.endings,
        (e) => e.id,
        ({ id, kind, label }) => ({
          ...{ id, kind, label },
          ...(state.endings[id] !== undefined && { at: state.endings[id] }),
        }),
      ),
  },
  screen: { reads: bits('screen'), rows: (state) => ({ it: screenRow(state) }) },
  actions: {
    // What an act was about, and whatever the deciders of the acts that take something back look at.
    reads:
      bits('actions', 'asides', 'clock', 'fired', 'inject', 'injectTimers', 'lines', 'calls', 'messages') |
      bits('frame', 'phase', 'screen', 'seats', 'steering', 'thresholds', 'ladderA', 'ladderB', 'whiteCell'),
    rows: (state) => {
      const undo = undoings(state);
      return keyed(
        state.actions,
        (a) => String(a.seq),
        (action) => {
          const { seq, at, by, event, seat } = action;
          const command = undo.get(action);
          return {
            ...{ seq, at, by, what: event.type, about: actionAbout(state, event) },
            ...(seat !== undefined && { seat }),
            ...(command && { undo: command }),
          };
        },
      );
    },
  },
  asides: {
    reads: bits('asides'),
    fill: (state, out) => {
      for (const { id } of scenario.seats) {
        const aside = state.asides?.[id];
        if (aside === undefined) continue;
        out.row(id, aside, undefined, () => ({
          ...(aside.hand && { hand: aside.hand }),
          ...(aside.acting && { acting: aside.acting }),
          open: aside.notes.filter((n) => n.filedAt === undefined).length,
        }));
      }
    },
  },
  charts: { reads: bits('turns', 'messages', 'phase'), fill: fillCharts },
});
