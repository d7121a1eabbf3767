/** Objectives: what counts as their evidence exists, and some of it can come from a side whose performance it is. */

import { unknown } from './check-references.ts';
import type { Draft, Listed } from './draft.ts';
import { type Fault, fault } from './fault.ts';
import type { Objective } from './scenario.ts';

const references = (draft: Draft, { at, item }: Listed<Objective>): Fault[] => {
  const path = ['objectives', at, 'evidence'] as const;
  const { thresholds = [], moves = [], cards = [], messages = [] } = item.evidence;
  const { messages: inUse } = draft;
  return [
    ...thresholds.flatMap((id, i) => unknown(draft, 'thresholds', id, [...path, 'thresholds', i])),
    ...moves.flatMap((id, i) => unknown(draft, 'moves', id, [...path, 'moves', i])),
    ...cards.flatMap((id, i) => unknown(draft, 'procedures', id, [...path, 'cards', i])),
    ...messages.flatMap((type, i) =>
      inUse === undefined || type in inUse
        ? []
        : [
            fault(
              [...path, 'messages', i],
              'type-not-in-use',
              `The message type ${type} is not in use in this scenario.`,
              'Add it under "messages", or name another type.',
            ),
          ],
    ),
  ];
};

/** A threshold or a move of a side that this objective does not ask about would never be looked at. */
const ofOtherSides = (draft: Draft, { at, item }: Listed<Objective>): Fault[] =>
  (['thresholds', 'moves'] as const).flatMap((kind) =>
    (item.evidence[kind] ?? []).flatMap((id, i) => {
      const side = draft[kind].find((listed) => listed.item.id === id)?.item.side;
      return side === undefined || item.sides.includes(side)
        ? []
        : [
            fault(
              ['objectives', at, 'evidence', kind, i],
              'wrong-side',
              `"${id}" belongs to side ${side}, whose performance this objective does not ask about.`,
              `Add ${side} to the sides of the objective, or leave "${id}" out.`,
            ),
          ];
    }),
  );

export const checkObjectives = (draft: Draft): Fault[] =>
  draft.objectives.flatMap((objective) => [...references(draft, objective), ...ofOtherSides(draft, objective)]);
