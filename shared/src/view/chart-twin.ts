/** A region of a chart as it stands, read from its shape and its live row: what a drawing shows, and its twin in words says. */
import type { Text } from '../base/text.ts';
import type { Shape, ShapeEdge, ShapeState } from './chart-list.ts';
import type { RegionRow } from './control-tables.ts';
import { reachable } from './reachable.ts';

/** A way out of where it stands: the state it leads to, from the outermost in, and all that would take it there. */
export type Way = { readonly to: readonly Text[]; readonly because: readonly Text[] };

export type RegionTwin = {
  /** Every state it is in, those around included, by id. */
  readonly active: ReadonlySet<string>;
  /** Each innermost state it is in, from the outermost in. */
  readonly in: readonly (readonly Text[])[];
  readonly ways: readonly Way[];
  /** By id: what can still come, or is. */
  readonly reachable: ReadonlySet<string>;
  /** Innermost states that can no longer come. */
  readonly over: readonly (readonly Text[])[];
  /** Whether an edge leads out of where it stands. */
  readonly leads: (edge: ShapeEdge) => boolean;
  /** Whether an edge was the last move. */
  readonly wasLast: (edge: ShapeEdge) => boolean;
};

type States = ReadonlyMap<string, ShapeState>;

/** A state and those around it, from the outermost in. */
const pathOf = (states: States, id: string): readonly ShapeState[] => {
  const state = states.get(id);
  if (!state) return [];
  return state.parent === undefined ? [state] : [...pathOf(states, state.parent), state];
};

const labels = (states: States, id: string): readonly Text[] => pathOf(states, id).map(({ label }) => label);

const around = (states: States, innermost: readonly string[]): ReadonlySet<string> =>
  new Set(innermost.flatMap((id) => pathOf(states, id).map((s) => s.id)));

const waysOf = (states: States, edges: readonly ShapeEdge[]): readonly Way[] => {
  const found = new Map<string, Text[]>();
  for (const { to, triggers } of edges) {
    const known = found.get(to) ?? [];
    found.set(to, known);
    for (const { label } of triggers) if (!known.some(({ en }) => en === label.en)) known.push(label);
  }
  return [...found].map(([to, because]) => ({ to: labels(states, to), because }));
};

export const regionTwin = (shape: Shape, row: RegionRow): RegionTwin => {
  const states: States = new Map(shape.states.map((s) => [s.id, s]));
  const active = around(states, row.in);
  const before = around(states, row.moved?.from ?? []);
  const comes = reachable(shape, row.in);
  const leads = ({ from }: ShapeEdge): boolean => active.has(from);
  const isInnermost = ({ kind }: ShapeState): boolean => kind === 'atomic';
  return {
    active,
    in: row.in.map((id) => labels(states, id)),
    ways: waysOf(states, shape.edges.filter(leads)),
    reachable: comes,
    over: shape.states.filter((s) => isInnermost(s) && !comes.has(s.id)).map(({ id }) => labels(states, id)),
    leads,
    wasLast: ({ from, to, triggers }) =>
      before.has(from) && active.has(to) && triggers.some(({ event }) => event === row.moved?.on),
  };
};
