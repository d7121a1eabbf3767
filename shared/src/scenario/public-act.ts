/** What may stand in public: an inject that leaves neither side knowing less than the other. */
import { SIDES, type SideId } from '../base/ids.ts';
import type { Delivery, Inject } from './scenario.ts';

/** Sources that speak to everybody. */
export const PUBLIC_SOURCES: readonly string[] = [
  'press',
  'public',
  'joint',
] satisfies readonly Delivery['source']['kind'][];

/** The side and the move of which an inject tells, when that move alone sets it off. */
export const actOf = ({
  trigger,
}: Pick<Inject, 'trigger'>): { readonly side: SideId; readonly move: string } | undefined =>
  'when' in trigger && 'moved' in trigger.when ? trigger.when.moved : undefined;

/** Who must have been told before it is public: both sides, or the other side of one that acted itself. */
export const mustHear = (inject: Pick<Inject, 'trigger'>): readonly SideId[] => {
  const act = actOf(inject);
  return SIDES.filter((side) => side !== act?.side);
};
