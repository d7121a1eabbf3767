import type { SideId } from '../base/ids.ts';
import { without } from '../base/record.ts';
import { minutes } from '../base/time.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Delivery } from '../scenario/scenario.ts';
import { informationWeight, retracts } from './cards.ts';
import { withoutOrder } from './order.ts';
import type { Remembers } from './remembers.ts';
import type { Item, State } from './state.ts';
import { weightedEvidence } from './weighted-evidence.ts';

/** What was prepared and is sent is prepared no longer. */
const offShelf = (state: State, inject: string): State =>
  state.shelf?.[inject] === undefined ? state : { ...state, shelf: without(state.shelf, inject) };

type Telling = Omit<Item, 'id' | 'openedBy'>;

const nextId = (prefix: string, items: Readonly<Record<string, Item>>): string =>
  `${prefix}${Object.keys(items).length + 1}`;

const add = (items: Readonly<Record<string, Item>>, prefix: string, told: Telling) => {
  const id = nextId(prefix, items);
  return { ...items, [id]: { ...told, id, openedBy: [] } };
};

/** Puts an item before whole sides and single seats; each reader numbers its own. */
const tell = (state: State, to: Delivery['to'], told: Telling): State => {
  const { sides, seats } = recipients({ to });
  let { situation, inbox } = state;
  for (const side of sides) situation = { ...situation, [side]: add(situation[side], 's', told) };
  for (const seat of seats) inbox = { ...inbox, [seat]: add(inbox[seat] ?? {}, `${seat}.`, told) };
  return { ...state, situation, inbox };
};

/** Evidence counts for a side as soon as any of its seats has it. */
const learn = (state: State, delivery: Delivery): State => {
  if (delivery.evidence.length === 0) return state;
  const { sides, seats } = recipients(delivery);
  const reached = new Set<SideId>(sides);
  for (const seat of seats) {
    const side = state.plan.seats[seat]?.side;
    if (side) reached.add(side);
  }
  const weighed = delivery.evidence.map((e) => weightedEvidence(e, informationWeight(state, delivery)));
  let { evidence } = state;
  for (const side of reached) evidence = { ...evidence, [side]: [...evidence[side], ...weighed] };
  return { ...state, evidence };
};

const seatsOf = (state: State, side: SideId): readonly string[] =>
  Object.values(state.plan.seats).flatMap((seat) => (seat.side === side ? [seat.id] : []));

type Items = Readonly<Record<string, Item>>;

const eachOf = <T extends Readonly<Record<string, Items>>>(
  all: T,
  keys: readonly string[],
  change: (items: Items) => Items,
): T => {
  const changed = keys.flatMap((key) => {
    const items = all[key];
    return items === undefined ? [] : [[key, change(items)] as const];
  });
  return { ...all, ...Object.fromEntries(changed) };
};

/** P14: a retraction notice marks what it takes back on every board that showed it. */
const retract = (state: State, inject: string, to: Delivery['to'], at: number): State => {
  if (!retracts(state)) return state;
  const { sides, seats } = recipients({ to });
  const marked = (items: Items): Items =>
    Object.values(items).some((i) => i.inject === inject)
      ? Object.fromEntries(
          Object.entries(items).map(([id, i]) => [id, i.inject === inject ? { ...i, retractedAt: at } : i]),
        )
      : items;
  return {
    ...state,
    situation: eachOf(state.situation, sides, marked),
    inbox: eachOf(state.inbox, [...sides.flatMap((side) => seatsOf(state, side)), ...seats], marked),
  };
};

const opened = (item: Item, seat: string): Item =>
  item.openedBy.includes(seat) ? item : { ...item, openedBy: [...item.openedBy, seat] };

export const remembersSituation: Remembers<
  | 'injectFired'
  | 'injectDelivered'
  | 'adhocSent'
  | 'itemOpened'
  | 'endingReached'
  | 'probeAsked'
  | 'probeAnswered'
  | 'probeSkipped'
> = {
  injectFired: (state, { inject }, { at }) => {
    const then = withoutOrder(state, inject);
    return { ...then, fired: { ...then.fired, [inject]: at } };
  },
  injectDelivered: (state, { inject, delivery }, { at }) => {
    const d = state.plan.injects[inject]?.deliveries[delivery];
    if (!d) return state;
    const { kind, name, confidence } = d.source;
    const before = d.corrects === undefined ? state : retract(state, d.corrects, d.to, at);
    return learn(
      tell(before, d.to, {
        inject,
        at,
        headline: d.headline,
        source: { kind, name, confidence },
        ...(d.body && { body: d.body }),
        ...(d.severity !== undefined && { severity: d.severity }),
        ...(d.reportedBefore !== undefined && { reportedAt: at - minutes(d.reportedBefore) }),
      }),
      d,
    );
  },
  adhocSent: (state, { inject, content }, { at }) =>
    tell({ ...offShelf(state, inject), fired: { ...state.fired, [inject]: at } }, content.to, {
      inject,
      at,
      headline: content.headline,
      source: content.source,
      ...(content.body && { body: content.body }),
    }),
  itemOpened: (state, { item, seat }) => {
    const side = state.plan.seats[seat]?.side;
    if (!side) return state;
    const shared = state.situation[side][item];
    if (shared) {
      const items = { ...state.situation[side], [item]: opened(shared, seat) };
      return { ...state, situation: { ...state.situation, [side]: items } };
    }
    const own = state.inbox[seat]?.[item];
    return own
      ? { ...state, inbox: { ...state.inbox, [seat]: { ...state.inbox[seat], [item]: opened(own, seat) } } }
      : state;
  },
  endingReached: (state, { ending }, { at }) => ({ ...state, endings: { ...state.endings, [ending]: at } }),
  probeAsked: (state, { probe }, { at }) => ({
    ...state,
    probes: { ...state.probes, [probe]: { askedAt: at, answered: {} } },
  }),
  probeAnswered: (state, { probe, seat, chances, confidence }, { at }) => {
    const asked = state.probes[probe];
    if (!asked) return state;
    const answered = { ...asked.answered, [seat]: { chances, confidence, at, by: seat } };
    return { ...state, probes: { ...state.probes, [probe]: { ...asked, answered } } };
  },
  probeSkipped: (state, { probe, seat, reason }, { at }) => {
    const asked = state.probes[probe];
    if (!asked) return state;
    const skipped = { ...asked.skipped, [seat]: { at, reason } };
    return { ...state, probes: { ...state.probes, [probe]: { ...asked, skipped } } };
  },
};
