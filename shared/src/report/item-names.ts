import { SIDES, type SideId } from '../base/ids.ts';
import type { Text } from '../base/text.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Delivery } from '../scenario/scenario.ts';
import { type Chronicle, recordsOf } from './chronicle.ts';
import { deliveredBy } from './delivered.ts';

/** Headlines by the number each reader gives them (core/remember-situation): `A s4`, or `a-duty a-duty.2` where only one seat was told. */
export const itemNames = (chronicle: Chronicle): ReadonlyMap<string, Text> => {
  const names = new Map<string, Text>();
  const counts = new Map<string, number>();
  const put = (reader: string, prefix: string, headline: Text): void => {
    const n = (counts.get(reader) ?? 0) + 1;
    counts.set(reader, n);
    names.set(`${reader} ${prefix}${n}`, headline);
  };
  const tell = (to: Delivery['to'], headline: Text): void => {
    const { sides, seats } = recipients({ to });
    for (const side of SIDES) if (sides.includes(side)) put(side, 's', headline);
    for (const seat of seats) put(seat, `${seat}.`, headline);
  };
  for (const record of recordsOf(chronicle, 'injectDelivered', 'adhocSent')) {
    const { event } = record;
    if (event.type === 'adhocSent') {
      tell(event.content.to, event.content.headline);
      continue;
    }
    const delivery = deliveredBy(chronicle, { ...record, event });
    if (delivery) tell(delivery.to, delivery.headline);
  }
  return names;
};

/** What a seat calls an item: its side's, or its own. */
export const itemName = (
  names: ReadonlyMap<string, Text>,
  side: SideId | undefined,
  seat: string,
  item: string,
): Text | undefined => names.get(`${side} ${item}`) ?? names.get(`${seat} ${item}`);
