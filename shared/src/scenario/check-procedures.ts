/** Steps of cards: each can open, and none opens on what its side cannot know. */
import { otherSide, type SideId } from '../base/ids.ts';
import { sidesOf } from './check-beliefs.ts';
import type { Condition } from './condition.ts';
import { type Leaf, leaves } from './conditions.ts';
import type { Draft } from './draft.ts';
import { type Fault, type FaultPath, fault } from './fault.ts';
import type { Timing } from './timing.ts';

/**
 * Why a side could not know this, if it could not: a step that opens on it would tell. What an inject tells both sides,
 * what a side does itself, and the state of lines in its own directory are known to it.
 */
const secret = (draft: Draft, leaf: Leaf, side: SideId): string | undefined => {
  if ('procedure' in leaf) return undefined;
  if ('fired' in leaf) {
    const inject = draft.injects.find(({ item }) => item.id === leaf.fired)?.item;
    const told = inject?.deliveries.some(
      (d) => d.delay === 0 && !Array.isArray(d.to) && sidesOf(draft, d.to).includes(side),
    );
    return inject === undefined || told
      ? undefined
      : `the inject "${inject.id}" tells side ${side} nothing when it fires`;
  }
  if ('line' in leaf) {
    const line = draft.lines.find(({ item }) => item.id === leaf.line.line)?.item;
    const far = line?.ends[otherSide(side)].number;
    const listed = draft.directories.some(
      (d) => d.side === side && d.entry.number === far && !d.path.includes('shared'),
    );
    return line === undefined || listed
      ? undefined
      : `side ${side} does not have the line "${line.id}" in its directory`;
  }
  if ('tripped' in leaf) {
    const threshold = draft.thresholds.find(({ item }) => item.id === leaf.tripped)?.item;
    return threshold === undefined || threshold.side === side
      ? undefined
      : `the threshold "${threshold.id}" is the other side’s`;
  }
  const [about] = Object.values(leaf) as { readonly side: SideId }[];
  return about === undefined || about.side === side
    ? undefined
    : `it is about what side ${about.side} does or believes`;
};

const secrets = (draft: Draft, opens: Condition, path: FaultPath, sides: readonly SideId[]): Fault[] =>
  leaves(opens, path).flatMap((leaf) =>
    sides.flatMap((side) => {
      const reason = secret(draft, leaf.item, side);
      return reason === undefined
        ? []
        : [
            fault(
              leaf.path,
              'step-tells-a-secret',
              `The opening of this step would tell side ${side} something it cannot know: ${reason}.`,
              `Open it on something side ${side} sees, or take side ${side} off the card.`,
            ),
          ];
    }),
  );

export const checkProcedures = (draft: Draft, timing: Timing): Fault[] =>
  draft.procedures.flatMap(({ at, item }) =>
    item.steps.flatMap((step, i) => {
      if (step.opens === 'start') return [];
      const path = ['procedures', at, 'steps', i, 'opens'];
      const reason = timing.never(step.opens);
      if (reason === undefined) return secrets(draft, step.opens, path, item.sides);
      return [
        fault(
          path,
          'step-is-unreachable',
          `The step "${step.id}" never opens: ${reason}.`,
          'Change its condition, or open it at the start.',
        ),
      ];
    }),
  );
