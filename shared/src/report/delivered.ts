import type { Delivery } from '../scenario/scenario.ts';
import { type Chronicle, type RecordOf, recordsOf } from './chronicle.ts';

/** What an inject told when it did: as the scenario has it, or as it was edited before. */
export const deliveredBy = (
  chronicle: Chronicle,
  { seq, event }: RecordOf<'injectDelivered'>,
): Delivery | undefined => {
  const written = chronicle.scenario.injects.find((i) => i.id === event.inject)?.deliveries[event.delivery];
  const edit = recordsOf(chronicle, 'injectEdited').findLast((r) => r.seq < seq && r.event.inject === event.inject);
  const words = edit?.event.deliveries[event.delivery];
  return written && words ? { ...written, body: undefined, ...words } : written;
};
