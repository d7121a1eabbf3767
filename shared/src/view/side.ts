/** What a side's desk shares. Built up from nothing: a row is here because somebody decided that this side may see it. */
import type { SideId } from '../base/ids.ts';
import { MESSAGE_TYPES } from '../base/message.ts';
import { minutes } from '../base/time.ts';
import { exchangedThresholds } from '../core/cards.ts';
import { timeScale } from '../core/deadlines.ts';
import { awaited, believed, bundlesSeen, incidentState, sideBook } from '../core/query.ts';
import { bits } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import type { Incident, Scenario } from '../scenario/scenario.ts';
import { exerciseRow, itemRow, keyed, ladderRow, rungRows, seatRow, stepRows, thresholdRow } from './common.ts';
import type { BookRow } from './hotline-rows.ts';
import type { Specs } from './projection.ts';
import type { DecisionRow } from './rows.ts';
import { fillCalls } from './side-calls.ts';
import { ledgerRows, pressureRows } from './side-ledger.ts';
import { lineRows } from './side-lines.ts';
import { fillMessages } from './side-messages.ts';
import type { ExchangedRow, IncidentRow, MoveRow, SideTables } from './tables.ts';

const incidentRow = (state: State, side: SideId, incident: Incident): IncidentRow => {
  const filed = state.filed[side][incident.id];
  const scores = state.scores?.[side][incident.id];
  const asks = [
    ...(incident.responsibility === undefined ? [] : ['responsibility' as const]),
    ...(incident.scored ?? []),
  ];
  return {
    ...(asks.length > 0 && { asks }),
    ...(scores?.nciss && { nciss: scores.nciss }),
    ...(scores?.force && { force: scores.force }),
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

const bookRow = (state: State, scenario: Scenario, side: SideId): BookRow => {
  const types = MESSAGE_TYPES.filter((t) => scenario.messages[t] !== undefined);
  const times = (which: 'due' | 'standby', scale: number) =>
    Object.fromEntries(
      types.flatMap((t) => {
        const value = scenario.messages[t]?.[which];
        return value === undefined ? [] : [[t, Math.round(minutes(value) * scale)]];
      }),
    );
  return {
    types,
    dueMs: times('due', 1),
    standbyMs: times('standby', timeScale(state, side)),
    book: sideBook(state, side),
  };
};

const exchangedRows = (state: State, side: SideId): { [id: string]: ExchangedRow } =>
  keyed(
    exchangedThresholds(state, side),
    (t) => t.id,
    (t) => ({
      ...{ id: t.id, label: t.label, atLeast: t.atLeast, windowMs: minutes(t.window), rung: t.rung },
      hypothesis: state.plan.incidents[t.incident]?.hypotheses.find((h) => h.id === t.hypothesis)?.label ?? t.label,
    }),
  );

const bundleKey = (state: State, side: SideId): string =>
  bundlesSeen(state, side)
    .map((b) => b.id)
    .join(' ');

/** Keys and order of rows are this side’s own too: nothing here counts what it cannot see. */
export const sideSpecs = (scenario: Scenario, side: SideId): Specs<SideTables> => {
  const own = <T>(of: { readonly A: T; readonly B: T }): T => of[side];
  const seats = scenario.seats.filter((s) => s.side === side);
  const thresholds = scenario.thresholds.filter((t) => t.side === side);
  const incidents = scenario.incidents.filter((i) => i.sides.includes(side));
  const moves = scenario.moves.filter((m) => m.side === side);
  const ladder = own({ A: 'ladderA', B: 'ladderB' } as const);
  const filed = own({ A: 'filedA', B: 'filedB' } as const);
  return {
    exercise: { reads: bits('clock', 'phase', 'frame'), rows: (state) => ({ it: exerciseRow(state) }) },
    seats: {
      reads: bits('seats'),
      fill: (state, out) => {
        for (const seat of seats)
          out.row(seat.id, state.seats[seat.id], state.bots?.[seat.id], () => seatRow(state, seat));
      },
    },
    situation: {
      reads: bits(own({ A: 'situationA', B: 'situationB' } as const)),
      fill: (state, out) => {
        for (const item of Object.values(state.situation[side])) out.row(item.id, item, undefined, () => itemRow(item));
      },
    },
    lines: { reads: bits('lines'), rows: (state) => lineRows(state, side) },
    calls: { reads: bits('calls'), fill: (state, out) => fillCalls(state, side, out) },
    messages: { reads: bits('messages'), fill: (state, out) => fillMessages(state, side, out) },
    rungs: { reads: bits(), rows: rungRows },
    ladder: { reads: bits(ladder), rows: (state) => ({ it: ladderRow(state, side) }) },
    thresholds: {
      reads: bits('thresholds', ladder, filed),
      rows: (state) =>
        keyed(
          thresholds,
          (t) => t.id,
          (t) => thresholdRow(state, t),
        ),
    },
    ledger: { reads: bits(), rows: (state) => ledgerRows(state, side) },
    pressures: { reads: bits('inject', 'injectTimers'), rows: (state) => pressureRows(state, side) },
    exchanged: { reads: bits(), rows: (state) => exchangedRows(state, side) },
    incidents: {
      reads: bits(filed, 'incident', 'scores'),
      rows: (state) =>
        keyed(
          incidents,
          (i) => i.id,
          (i) => incidentRow(state, side, i),
        ),
    },
    moves: {
      reads: bits('decisions'),
      rows: (state) =>
        keyed(
          moves,
          (m) => m.id,
          (m) => moveRow(state, side, m),
        ),
    },
    decisions: { reads: bits('decisions'), rows: (state) => decisionRows(state, side) },
    steps: {
      reads: bits('steps'),
      rows: (state) =>
        keyed(
          stepRows(state, side),
          (s) => `${s.card}:${s.step}`,
          (s) => s,
        ),
    },
    // What one may give an opinion on grows with the evidence that comes.
    book: {
      reads: scenario.bundles === undefined ? bits('seats') : bits('messages', 'seats'),
      fill: (state, out) =>
        out.row('it', bundleKey(state, side), timeScale(state, side), () => bookRow(state, scenario, side)),
    },
  };
};
