import { otherSide, type SideId } from '../base/ids.ts';
import { FORMATS, slotText } from '../base/message.ts';
import { type Text, text } from '../base/text.ts';
import { bookOf } from '../core/query.ts';
import type { Chronicle } from './chronicle.ts';
import type { Exchange } from './exchanges.ts';
import { itemName, itemNames } from './item-names.ts';

const plain = (s: string): Text => text(s, s);

/** What things are called, for sentences. An unknown id stands for itself. */
export type Names = {
  readonly side: (side: SideId) => Text;
  readonly other: (side: SideId) => Text;
  readonly seat: (seat: string) => Text;
  readonly sideOfSeat: (seat: string) => SideId | undefined;
  readonly inject: (id: string) => Text;
  /** The headline of what a seat was told, by its own number for it. */
  readonly item: (seat: string, id: string) => Text;
  readonly line: (id: string) => Text;
  readonly incident: (id: string) => Text;
  readonly hypothesis: (incident: string, id: string) => Text;
  readonly threshold: (id: string) => Text;
  readonly move: (id: string) => Text;
  readonly card: (id: string) => Text;
  readonly step: (card: string, id: string) => Text;
  readonly ending: (id: string) => Text;
  /** `B-0004 INQUIRY` */
  readonly message: (id: string) => string;
  readonly fromOf: (message: string) => SideId | undefined;
  readonly isForged: (message: string) => boolean;
  /** Wording of a phrase slot, as sent. */
  readonly phrase: (exchange: Exchange, slot: string) => Text | undefined;
  readonly meaning: (id: string) => Text | undefined;
};

export const namesOf = (chronicle: Chronicle, exchanges: readonly Exchange[]): Names => {
  const { scenario } = chronicle;
  const items = itemNames(chronicle);
  const by = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((x) => [x.id, x]));
  const seats = by(scenario.seats);
  const injects = by(scenario.injects);
  const lines = by(scenario.lines);
  const incidents = by(scenario.incidents);
  const thresholds = by(scenario.thresholds);
  const moves = by(scenario.moves);
  const cards = by(scenario.procedures);
  const endings = by(scenario.endings);
  const messages = by(exchanges);
  const book = bookOf(scenario);
  return {
    side: (side) => scenario.sides[side].name,
    other: (side) => scenario.sides[otherSide(side)].name,
    seat: (id) => seats.get(id)?.office ?? plain(id),
    sideOfSeat: (id) => seats.get(id)?.side,
    inject: (id) => injects.get(id)?.title ?? plain(id),
    item: (seat, id) => itemName(items, seats.get(seat)?.side, seat, id) ?? plain(id),
    line: (id) => lines.get(id)?.name ?? plain(id),
    incident: (id) => incidents.get(id)?.title ?? plain(id),
    hypothesis: (incident, id) => incidents.get(incident)?.hypotheses.find((h) => h.id === id)?.label ?? plain(id),
    threshold: (id) => thresholds.get(id)?.label ?? plain(id),
    move: (id) => moves.get(id)?.label ?? plain(id),
    card: (id) => cards.get(id)?.title ?? plain(id),
    step: (card, id) => cards.get(card)?.steps.find((s) => s.id === id)?.text ?? plain(id),
    ending: (id) => endings.get(id)?.label ?? plain(id),
    message: (id) => {
      const x = messages.get(id);
      return x ? `${x.number ?? id} ${x.type}` : id;
    },
    fromOf: (id) => messages.get(id)?.from,
    isForged: (id) => messages.get(id)?.forged === true,
    phrase: (x, id) => {
      const slot = FORMATS[x.type].slots.find((s) => s.id === id);
      const value = x.slots[id];
      return slot && value !== undefined ? slotText(slot, value, book) : undefined;
    },
    meaning: (id) => scenario.phrases.meanings[id],
  };
};
