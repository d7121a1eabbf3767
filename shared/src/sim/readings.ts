import { SIDES } from '../base/ids.ts';
import { valuesOf } from '../base/paged.ts';
import { evidenceWeight, judgementWeight, keysMissing } from '../core/cards.ts';
import { scenarioOf } from '../core/query.ts';
import type { Item, Message, State } from '../core/state.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Delivery } from '../scenario/scenario.ts';
import type { Draw, Eyes, Reading } from './policy.ts';

const CAPABILITY: readonly string[] = ['technical', 'military', 'intelligence'];
/** What both sides' specialists found together is taken as it is. */
const JOINT = 'joint';
const PRESS: readonly string[] = ['press', 'public'];

/** Factor on an item's weight from what its reader can see of the source: its kind and the confidence it states. */
const weight = (source: Delivery['source'], eyes: Eyes): number => {
  const stated = source.confidence === 'low' ? 0.7 : source.confidence === 'moderate' ? 0.85 : 1;
  if (source.kind === JOINT) return 1;
  if (PRESS.includes(source.kind)) return stated * eyes.pressWeight;
  return stated * (CAPABILITY.includes(source.kind) ? eyes.capabilityWeight : 2 - eyes.capabilityWeight);
};

const reaches = (state: State, delivery: Delivery, seat: string): boolean => {
  const to = recipients(delivery);
  const side = state.plan.seats[seat]?.side;
  return to.seats.includes(seat) || SIDES.some((s) => s === side && to.sides.includes(s));
};

const deliveryIndex = (state: State, item: Item, seat: string): number =>
  (state.plan.injects[item.inject]?.deliveries ?? []).findIndex(
    (d) => d.headline.en === item.headline.en && d.headline.zh === item.headline.zh && reaches(state, d, seat),
  );

const read = (state: State, item: Item, seat: string, eyes: Eyes, draw: Draw): readonly Reading[] => {
  const index = deliveryIndex(state, item, seat);
  const delivery = state.plan.injects[item.inject]?.deliveries[index];
  if (!delivery) return [];
  const factor = weight(delivery.source, eyes) * judgementWeight(state, delivery);
  return delivery.evidence.map(({ incident, likelihood }) => {
    const error = draw('bot.reading', `${seat}:${item.inject}:${index}:${incident}`);
    const hypotheses = state.plan.incidents[incident]?.hypotheses ?? [];
    return {
      incident,
      logLikelihood: Object.fromEntries(
        hypotheses.map(({ id }) => [id, factor * Math.log(likelihood[id] ?? 1) + eyes.noise * error.normal()]),
      ),
    };
  });
};

/** Evidence the other side hands over: nothing if it came without the agreed keys (P7), else as far as its standard is shared (card P9), and as sure as each object says it is. */
const readBundle = (state: State, m: Message, seat: string, eyes: Eyes, draw: Draw): readonly Reading[] => {
  if (keysMissing(state, m)) return [];
  const side = state.plan.seats[seat]?.side;
  const objects = scenarioOf(state).bundles?.find((b) => b.id === m.content.slots.bundle)?.objects ?? [];
  return objects.flatMap((object) =>
    object.evidence.flatMap(({ incident, likelihood }) => {
      const about = state.plan.incidents[incident];
      if (!side || !about?.sides.includes(side)) return [];
      const factor = evidenceWeight(state) * (object.confidence / 100) * eyes.capabilityWeight;
      const error = draw('bot.reading', `${seat}:${object.id}:${incident}`);
      const read = about.hypotheses.map(({ id }) => [
        id,
        factor * Math.log(likelihood[id] ?? 1) + eyes.noise * error.normal(),
      ]);
      return [{ incident, logLikelihood: Object.fromEntries(read) as Readonly<Record<string, number>> }];
    }),
  );
};

/**
 * A bot cannot read prose, and a scenario's likelihoods are never shown to a participant. So the engine reads for it,
 * only what the seat has received and opened, and never hands the likelihoods themselves over: each is
 *
 *     ln P'(item | h) = weight · ln P(item | h) + noise · N(0, 1)
 *
 * with the weight made of what the item's reader can see (kind of source, stated confidence) and of the bot's type
 * (press weight, capability over intent), and an error of its own per seat, item and hypothesis. The truth, the source's
 * hidden authority and anything not yet opened do not enter. An item the scenario gives no likelihoods for says nothing.
 */
export class Reader {
  readonly #known = new Map<string, readonly Reading[]>();
  readonly #seat: string;
  readonly #eyes: Eyes;
  readonly #draw: Draw;

  constructor(seat: string, eyes: Eyes, draw: Draw) {
    this.#seat = seat;
    this.#eyes = eyes;
    this.#draw = draw;
  }

  readings(state: State): Readonly<Record<string, readonly Reading[]>> {
    const side = state.plan.seats[this.#seat]?.side;
    const out: Record<string, readonly Reading[]> = {};
    const items = [
      ...Object.values(side ? state.situation[side] : {}),
      ...Object.values(state.inbox[this.#seat] ?? {}),
    ];
    for (const item of items) {
      if (!item.openedBy.includes(this.#seat)) continue;
      let known = this.#known.get(item.id);
      if (!known) {
        known = read(state, item, this.#seat, this.#eyes, this.#draw);
        this.#known.set(item.id, known);
      }
      out[item.id] = known;
    }
    for (const m of valuesOf(state.messages)) {
      if (m.content.type !== 'EVIDENCE' || m.from === side || m.openedAt === undefined || m.number === undefined)
        continue;
      const key = `message:${m.number}`;
      let known = this.#known.get(key);
      if (!known) {
        known = readBundle(state, m, this.#seat, this.#eyes, this.#draw);
        this.#known.set(key, known);
      }
      out[key] = known;
    }
    return out;
  }
}
