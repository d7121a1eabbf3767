/** What last moved each region of a chart. Told to whoever runs the exercise; no rule reads it, and no state's hash counts it. */
import type { Event } from '../log/event.ts';
import type { Snapshot, Step } from '../machine/step.ts';

export type Turn = {
  /** Of the record that moved it. `at`: exercise ms. */
  readonly seq: number;
  readonly at: number;
  readonly event: Event;
  /** The seq of what brought that record about; absent: a person, or time, did. */
  readonly cause?: number;
  /** What the chart heard: a machine event, or a timer's. */
  readonly heard: string;
  /** The region's value before. */
  readonly from: unknown;
};

/** By region; one that has not moved since the exercise was opened is absent. */
export type Turns = Readonly<Record<string, Turn>>;

type Value = Readonly<Record<string, unknown>>;

const regionsOf = ({ value }: Snapshot): Value => value as Value;

const alike = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** A timer's event names the state it belongs to: `xstate.after.first.line.tests.waiting`. */
const isTimerOf = (event: string, machine: string, region: string): boolean => event.includes(`.${machine}.${region}.`);

/** The turns of a chart after a step, the very same object if no region moved. */
export const withTurns = (
  turns: Turns | undefined,
  before: Snapshot,
  { snapshot, set }: Step,
  turn: Omit<Turn, 'from'>,
): Turns | undefined => {
  const [old, now] = [regionsOf(before), regionsOf(snapshot)];
  let moved: Record<string, Turn> | undefined;
  for (const region in now) {
    // A region that enters its own state anew has moved too: its timer is a new one.
    const anew = set.some(({ event }) => isTimerOf(event, snapshot.machine.id, region));
    if (!anew && alike(old[region], now[region])) continue;
    moved ??= { ...turns };
    moved[region] = { ...turn, from: old[region] };
  }
  return moved ?? turns;
};

/** The same turns as another object, of one chart: its timer runs to another time, and whoever tells of it looks again. */
export const toldAnew = <T extends { readonly [family in string]?: Readonly<Record<string, Turns>> }>(
  turns: T,
  family: keyof T & string,
  machine: string,
): T => {
  const known = turns[family]?.[machine];
  return known ? { ...turns, [family]: { ...turns[family], [machine]: { ...known } } } : turns;
};
