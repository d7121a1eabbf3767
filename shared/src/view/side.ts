/** What a side's desk shares. Built up from nothing: a row is here because somebody decided that this side may see it. */
import type { SideId } from '../base/ids.ts';
import { MESSAGE_TYPES } from '../base/message.ts';
import { minutes } from '../base/time.ts';
import { awaited } from '../core/decide-judgement.ts';
import { believed, bookOf, incidentState, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Incident, Scenario } from '../scenario/scenario.ts';
import { exerciseRow, itemRow, keyed, ladderRow, rungRows, seatRow, stepRows, thresholdRow } from './common.ts';
import type { Memo } from './memo.ts';
import { callRows } from './side-calls.ts';
import { lineRows } from './side-lines.ts';
import { messageRows } from './side-messages.ts';
import type { BookRow, DecisionRow, IncidentRow, MoveRow, SideTables } from './tables.ts';

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
    calls: memo.table('calls', [state.calls], () => callRows(state, side, memo)),
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
