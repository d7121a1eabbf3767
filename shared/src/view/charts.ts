/** Where every chart of an exercise stands, and what last moved it. Facilitator only. */
import { cardsHidden, hasEnded } from '../core/query.ts';
import type { Message, State } from '../core/state.ts';
import type { Turns } from '../core/turns.ts';
import { activeStates, triggerOf } from '../machine/describe-chart.ts';
import type { Family } from '../machine/plan.ts';
import type { Snapshot } from '../machine/step.ts';
import { because } from './because.ts';
import type { ChartRow, RegionRow } from './control-tables.ts';
import type { RowsOut } from './projection.ts';

type Stands = {
  readonly family: Family;
  readonly machine: string;
  readonly chart: Snapshot;
  readonly turns: Turns | undefined;
};

/** When the running timers of a chart's regions are due. Its timers are named `…after.<delay>.<chart>.<region>.…`. */
const dueOf = ({ timers }: State, { family, machine, chart }: Stands): ReadonlyMap<string, number> => {
  const due = new Map<string, number>();
  const before = `.${chart.machine.id}.`;
  for (const timer of timers) {
    if (timer.family !== family || timer.machine !== machine || !timer.event.includes(before)) continue;
    const place = timer.event.slice(timer.event.indexOf(before) + before.length);
    const region = place.split('.')[0] ?? '';
    if (!due.has(region)) due.set(region, timer.dueAt);
  }
  return due;
};

const chartRow = (state: State, stands: Stands, hides: (region: string) => boolean): ChartRow => {
  const { family, machine, chart, turns } = stands;
  const due = dueOf(state, stands);
  const regions: { [region: string]: RegionRow } = {};
  for (const [region, value] of Object.entries(chart.value as object)) {
    if (hides(region)) continue;
    const turn = turns?.[region];
    const dueAt = due.get(region);
    regions[region] = {
      in: activeStates(value),
      ...(dueAt !== undefined && { dueAt }),
      ...(turn && {
        moved: {
          ...{ at: turn.at, seq: turn.seq, from: activeStates(turn.from) },
          ...{ on: triggerOf(turn.heard), why: because(state, turn.event) },
        },
      }),
    };
  }
  return { family, machine, regions };
};

const nothing = () => false;
/** Tests run only where their card is in place. */
const tests = (region: string) => region === 'tests';

const FAMILIES = ['phase', 'side', 'incident', 'line', 'inject', 'procedure'] as const;

export const fillCharts = (state: State, out: RowsOut<ChartRow>): void => {
  const hidden = cardsHidden(state);
  // What is hidden now is seen later, and the end stops every timer, though the charts themselves stay as they are.
  const stays = state.opening.condition.drawn !== 'hidden' && !hasEnded(state);
  const put = (stands: Stands, hides: (region: string) => boolean): void => {
    const { family, machine, chart, turns } = stands;
    const row = () => chartRow(state, stands, hides);
    if (stays) out.row(`${family}/${machine}`, chart, turns, row);
    else out.set(`${family}/${machine}`, row());
  };
  for (const family of FAMILIES) {
    if (hidden && family === 'procedure') continue;
    const charts = state.machines[family];
    for (const machine in charts) {
      const stands = { family, machine, chart: charts[machine] as Snapshot, turns: state.turns[family]?.[machine] };
      put(stands, hidden && family === 'line' ? tests : nothing);
    }
  }
  for (const page of state.messages)
    for (const id in page) {
      const message = page[id] as Message;
      const { chart, turns } = message;
      if (!chart) continue;
      const row = () => chartRow(state, { family: 'exchange', machine: id, chart, turns }, nothing);
      // On the message itself: its number, and a deadline that was moved, leave the chart as it is.
      if (hasEnded(state)) out.set(`exchange/${id}`, row());
      else out.row(`exchange/${id}`, message, undefined, row);
    }
};
