import { otherSide, SIDES, type SideId } from '../base/ids.ts';
import { valuesOf } from '../base/paged.ts';
import { type Text, text } from '../base/text.ts';
import type { State } from '../core/state.ts';
import { type Chronicle, recordsOf } from './chronicle.ts';

/** When one seat could have known a thing, and when it looked. Exercise ms. */
export type KnownBy = {
  readonly seat: string;
  readonly toldAt: number;
  /** Absent: it lay there unread. */
  readonly opened: { readonly at: number; readonly seq: number } | undefined;
};

/** A thing that was told: an item of the situation or a message, and each seat before which it was put. */
export type KnownFact = {
  readonly id: string;
  readonly side: SideId;
  readonly at: number;
  readonly label: Text;
  readonly by: readonly KnownBy[];
};

const plain = (s: string): Text => text(s, s);

/**
 * Who knew what, and since when, as it stood at `state`: delivered and opened are two things, and what was put before a
 * whole side is known to a seat of it once that seat opened it. In order of time, each side's own list after the other's.
 */
export const knownAt = (state: State, chronicle: Chronicle): readonly KnownFact[] => {
  const until = state.head.seq;
  const first = new Map<string, { readonly at: number; readonly seq: number }>();
  for (const { seq, at, event } of recordsOf(chronicle, 'itemOpened', 'messageOpened')) {
    if (seq > until) break;
    const key = `${event.seat} ${event.type === 'itemOpened' ? event.item : event.message}`;
    if (!first.has(key)) first.set(key, { at, seq });
  }
  const seatsOf = (side: SideId): readonly string[] =>
    chronicle.scenario.seats.filter((s) => s.side === side).map((s) => s.id);
  const by = (seats: readonly string[], id: string, toldAt: number): readonly KnownBy[] =>
    seats.map((seat) => ({ seat, toldAt, opened: first.get(`${seat} ${id}`) }));

  return SIDES.flatMap((side) => {
    const shared = Object.values(state.situation[side]).map((item) => ({
      ...{ id: `${side}:${item.id}`, side, at: item.at, label: item.headline },
      by: by(seatsOf(side), item.id, item.at),
    }));
    const own = seatsOf(side).flatMap((seat) =>
      Object.values(state.inbox[seat] ?? {}).map((item) => ({
        ...{ id: item.id, side, at: item.at, label: item.headline },
        by: by([seat], item.id, item.at),
      })),
    );
    const messages = valuesOf(state.messages).flatMap((m) =>
      m.from === otherSide(side) && m.receivedAt !== undefined
        ? [
            {
              ...{ id: m.id, side, at: m.receivedAt, label: plain(`${m.number ?? ''} ${m.content.type}`) },
              by: by(seatsOf(side), m.id, m.receivedAt),
            },
          ]
        : [],
    );
    return [...shared, ...own, ...messages].sort((a, b) => a.at - b.at);
  });
};
