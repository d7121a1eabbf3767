/**
 * What a compiled chart looks like, read from the machine itself: its states, and which leads to which on what. Nothing here
 * is written down a second time, so a drawing of it cannot lie about the machine that runs.
 */
import type { StateNode } from 'xstate';
import type { Machine } from './step.ts';

/** A state, named by its way down from its region: `pressing`, `r3.cooling`. */
export type ChartState = {
  readonly id: string;
  readonly key: string;
  /** The state it stands in; absent: the region itself. */
  readonly parent?: string;
  readonly kind: 'atomic' | 'compound' | 'parallel';
  /** Entered first when whatever holds it is entered. */
  readonly first: boolean;
};

/** What makes a chart move: an event by name, or time. `delay`: ms of exercise time, or the name of a delay of the chart. */
export type Trigger = { readonly event: string; readonly delay?: number | string };

/** All that leads from one state to another. */
export type ChartEdge = { readonly from: string; readonly to: string; readonly triggers: readonly Trigger[] };

/** One of the regions that a chart is in at once. */
export type ChartRegion = { readonly states: readonly ChartState[]; readonly edges: readonly ChartEdge[] };

/** The trigger of a delayed transition. */
export const AFTER = 'after';

/** A timer's event names its delay and state; what a reader asks is only whether time did it. */
export const triggerOf = (event: string): string => (event.startsWith('xstate.after.') ? AFTER : event);

const kindOf = ({ type }: StateNode): ChartState['kind'] =>
  type === 'parallel' || type === 'compound' ? type : 'atomic';

const idOf = ({ path }: StateNode): string => path.slice(1).join('.');

const isFirst = (node: StateNode): boolean =>
  node.parent === undefined || node.parent.type === 'parallel' || node.parent.initial?.target?.[0] === node;

const statesIn = (node: StateNode): StateNode[] =>
  Object.values(node.states).flatMap((child) => [child, ...statesIn(child)]);

type Way = { readonly to: StateNode; readonly trigger: Trigger };

const waysOut = (node: StateNode): Way[] => {
  const timed = node.after.flatMap(({ target, delay }) =>
    (target ?? []).map((to): Way => ({ to, trigger: { event: AFTER, delay: delay as number | string } })),
  );
  const called = [...node.transitions].flatMap(([event, transitions]) =>
    triggerOf(event) === AFTER
      ? []
      : transitions.flatMap(({ target }) => (target ?? []).map((to): Way => ({ to, trigger: { event } }))),
  );
  return [...called, ...timed];
};

const edgesOf = (nodes: readonly StateNode[]): ChartEdge[] => {
  const found = new Map<string, { from: string; to: string; triggers: Trigger[] }>();
  for (const node of nodes)
    for (const { to, trigger } of waysOut(node)) {
      const edge = { from: idOf(node), to: idOf(to), triggers: [] as Trigger[] };
      const key = `${edge.from} ${edge.to}`;
      const known = found.get(key) ?? edge;
      found.set(key, known);
      if (!known.triggers.some((t) => t.event === trigger.event && t.delay === trigger.delay))
        known.triggers.push(trigger);
    }
  return [...found.values()];
};

const stateOf = (node: StateNode): ChartState => {
  const parent = node.parent === undefined || node.parent.path.length < 2 ? undefined : idOf(node.parent);
  return {
    ...{ id: idOf(node), key: node.key, kind: kindOf(node), first: isFirst(node) },
    ...(parent !== undefined && { parent }),
  };
};

const known = new WeakMap<Machine, { readonly [region: string]: ChartRegion }>();

/** Every region of a chart by its name. All our charts are parallel at the top. */
export const chartRegions = (machine: Machine): { readonly [region: string]: ChartRegion } => {
  const made = known.get(machine);
  if (made) return made;
  const regions = Object.fromEntries(
    Object.values((machine.root as StateNode).states).map((region): [string, ChartRegion] => {
      const nodes = statesIn(region);
      return [region.key, { states: nodes.map(stateOf), edges: edgesOf(nodes) }];
    }),
  );
  known.set(machine, regions);
  return regions;
};

/** The innermost states that a region's value stands for, named as above. */
export const activeStates = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  const inner = Object.entries((value ?? {}) as object);
  return inner.flatMap(([key, under]) => {
    const within = activeStates(under);
    return within.length === 0 ? [key] : within.map((id) => `${key}.${id}`);
  });
};
