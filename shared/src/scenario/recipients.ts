import { SIDES, type SideId } from '../base/ids.ts';
import type { Delivery } from './scenario.ts';

/** The sides and seats a delivery is for: a side's whole desk, or named seats only. */
export const recipients = (
  delivery: Pick<Delivery, 'to'>,
): { readonly sides: readonly SideId[]; readonly seats: readonly string[] } => {
  if (delivery.to === 'all') return { sides: SIDES, seats: [] };
  if (delivery.to === 'A' || delivery.to === 'B') return { sides: [delivery.to], seats: [] };
  return { sides: [], seats: delivery.to };
};
