import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import type { FacilitatorTables } from '@firebreak/shared/view/control-tables.ts';

type Step = FacilitatorTables['steps'][string];

export type CardProgress = {
  readonly card: string;
  readonly title: Text;
  readonly sides: Readonly<
    Partial<Record<SideId, { readonly done: number; readonly overdue: number; readonly steps: readonly Step[] }>>
  >;
};

const isDone = ({ state }: Step): boolean => state === 'done' || state === 'done-late' || state === 'out-of-order';

/** Per card and side: how many steps are done, how many are late. */
export const cardProgress = (table: FacilitatorTables['steps']): readonly CardProgress[] => {
  const cards = new Map<string, Step[]>();
  for (const step of Object.values(table)) cards.set(step.card, [...(cards.get(step.card) ?? []), step]);
  return [...cards].map(([card, steps]) => {
    const of = (side: SideId) => {
      const own = steps.filter((step) => step.side === side).sort((a, b) => a.index - b.index);
      if (own.length === 0) return undefined;
      return {
        done: own.filter(isDone).length,
        overdue: own.filter((step) => step.state === 'overdue').length,
        steps: own,
      };
    };
    const [a, b] = [of('A'), of('B')];
    return {
      card,
      title: steps[0]?.cardTitle ?? { en: card, zh: card },
      sides: { ...(a && { A: a }), ...(b && { B: b }) },
    };
  });
};
