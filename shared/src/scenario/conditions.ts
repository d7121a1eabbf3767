/** Walking conditions: their leaves with the path where each stands. */
import type { Condition } from './condition.ts';
import type { Criterion } from './criterion.ts';
import { partsOf } from './criterion-parts.ts';
import type { Draft } from './draft.ts';
import type { FaultPath } from './fault.ts';
import type { Effect } from './scenario.ts';

export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;
export type Placed<T> = { readonly path: FaultPath; readonly item: T };

export const leaves = (condition: Condition, path: FaultPath): Placed<Leaf>[] => {
  if ('all' in condition) return condition.all.flatMap((c, i) => leaves(c, [...path, 'all', i]));
  if ('any' in condition) return condition.any.flatMap((c, i) => leaves(c, [...path, 'any', i]));
  if ('not' in condition) return leaves(condition.not, [...path, 'not']);
  return [{ path, item: condition }];
};

/** Where a criterion's condition stands in the document. */
const partPath = ({ is }: Criterion, part: string): readonly string[] =>
  'within' in is ? ['within', part] : 'before' in is ? ['before', part] : [part];

/** Every effect of the scenario, with who brings it about. */
export type PlacedEffect = Placed<Effect> & {
  readonly of: { readonly kind: 'inject' | 'move' | 'threshold'; readonly id: string; readonly at: number };
};

export const effectsOf = (draft: Draft): PlacedEffect[] => {
  const from = (section: 'injects' | 'moves' | 'thresholds', kind: 'inject' | 'move' | 'threshold'): PlacedEffect[] =>
    draft[section].flatMap(({ at, item }) =>
      item.effects.map((effect, i) => ({
        path: [section, at, 'effects', i],
        item: effect,
        of: { kind, id: item.id, at },
      })),
    );
  return [...from('injects', 'inject'), ...from('moves', 'move'), ...from('thresholds', 'threshold')];
};

/** Every condition of the scenario, with its path. */
export const conditionsOf = (draft: Draft): Placed<Condition>[] => [
  ...draft.injects.flatMap(({ at, item }) =>
    'when' in item.trigger ? [{ path: ['injects', at, 'trigger', 'when'], item: item.trigger.when }] : [],
  ),
  ...effectsOf(draft).flatMap(({ path, item }) =>
    item.unless ? [{ path: [...path, 'unless'], item: item.unless }] : [],
  ),
  ...draft.procedures.flatMap(({ at, item }) =>
    item.steps.flatMap((step, i) =>
      step.opens === 'start' ? [] : [{ path: ['procedures', at, 'steps', i, 'opens'], item: step.opens }],
    ),
  ),
  ...draft.grievances.flatMap(({ at, item }) =>
    (['from', 'until'] as const).flatMap((key) => {
      const when = item[key];
      return when === undefined ? [] : [{ path: ['grievances', at, key], item: when }];
    }),
  ),
  ...draft.promises.map(({ at, item }) => ({ path: ['promises', at, 'broken'], item: item.broken })),
  ...draft.endings.map(({ at, item }) => ({ path: ['endings', at, 'when'], item: item.when })),
  ...draft.criteria.flatMap(({ at, item }) =>
    Object.entries(partsOf(item)).map(([part, condition]) => ({
      path: ['criteria', at, 'is', ...partPath(item, part)],
      item: condition,
    })),
  ),
];
