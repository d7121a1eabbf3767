/**
 * The earliest minute at which each inject can fire and each condition can hold, whatever people do. Infinity: never.
 * Optimistic on purpose: participants may file, send, call and move as they like, and a facilitator may work the lines
 * by hand, so only what nobody could ever bring about counts as impossible.
 */
import { otherSide, type SideId } from '../base/ids.ts';
import { FORMATS, MESSAGE_TYPES } from '../base/message.ts';
import type { Condition } from './condition.ts';
import { effectsOf, type Leaf } from './conditions.ts';
import type { Draft } from './draft.ts';
import type { Line, Scenario } from './scenario.ts';

export type Timing = {
  readonly inject: (id: string) => number;
  /** `withoutInjects`: as if no inject ever fired. */
  readonly condition: (condition: Condition, withoutInjects?: boolean) => number;
  readonly reported: (side: SideId, incident: string) => number;
  /** The part of a condition that can never hold. */
  readonly never: (condition: Condition) => string | undefined;
};

const NEVER = Number.POSITIVE_INFINITY;

const reaches = (draft: Draft, to: Scenario['injects'][number]['deliveries'][number]['to'], side: SideId): boolean =>
  to === 'all' ||
  to === side ||
  (Array.isArray(to) && draft.seats.some(({ item }) => item.side === side && to.includes(item.id)));

export const timingOf = (draft: Draft): Timing => {
  const fires = new Map(draft.injects.map(({ item }) => [item.id, NEVER]));
  const effects = effectsOf(draft);

  const inject = (id: string): number => fires.get(id) ?? 0;

  const reported = (side: SideId, incident: string): number =>
    draft.injects.reduce(
      (soonest, { item }) => {
        const hits = item.deliveries.filter(
          (d) => d.evidence.some((e) => e.incident === incident) && reaches(draft, d.to, side),
        );
        return hits.reduce((least, d) => Math.min(least, inject(item.id) + d.delay), soonest);
      },
      draft.complete.has('injects') ? NEVER : 0,
    );

  const lists = (side: SideId, line: Line): boolean =>
    !draft.complete.has('directories') ||
    draft.directories.some((d) => d.side === side && d.entry.number === line.ends[otherSide(side)].number);

  const reachable = (side: SideId, kind: Line['kind'], id: string | undefined): boolean =>
    !draft.complete.has('lines') ||
    draft.lines.some(({ item }) => item.kind === kind && (id === undefined || item.id === id) && lists(side, item));

  const inUse = (type: Scenario['messages'] extends infer M ? keyof M : never): boolean =>
    draft.messages === undefined || draft.messages[type] !== undefined;

  const sent = ({ side, type, line }: Extract<Leaf, { sent: unknown }>['sent']): number => {
    if (type !== undefined && !inUse(type)) return NEVER;
    if (reachable(side, 'text', line)) return 0;
    return effects.reduce((soonest, { item, of }) => {
      if (!('transmit' in item)) return soonest;
      const { transmit } = item;
      const fits =
        transmit.from === side &&
        (type ?? transmit.type) === transmit.type &&
        (line ?? transmit.line) === transmit.line;
      return fits ? Math.min(soonest, of.kind === 'inject' ? inject(of.id) : 0) : soonest;
    }, NEVER);
  };

  const tripped = (id: string): number => {
    const threshold = draft.thresholds.find(({ item }) => item.id === id)?.item;
    return threshold === undefined ? 0 : reported(threshold.side, threshold.incident) + threshold.window;
  };

  const rung = (side: SideId, atLeast: number): number => {
    if (atLeast === 0) return 0;
    if (!draft.complete.has('moves') || !draft.complete.has('thresholds')) return 0;
    if (draft.moves.some(({ item }) => item.side === side && (item.raise ?? 0) >= atLeast)) return 0;
    const trips = draft.thresholds.filter(({ item }) => item.side === side && item.rung >= atLeast);
    return Math.min(NEVER, ...trips.map(({ item }) => tripped(item.id)));
  };

  const leaf = (c: Leaf, withoutInjects: boolean): number => {
    if ('fired' in c) return withoutInjects ? NEVER : inject(c.fired);
    if ('rung' in c) return rung(c.rung.side, c.rung.atLeast);
    if ('filed' in c) return reported(c.filed.side, c.filed.incident);
    if ('sent' in c) return sent(c.sent);
    if ('called' in c) return reachable(c.called.side, 'voice', c.called.line) ? 0 : NEVER;
    if ('tripped' in c) return tripped(c.tripped);
    if ('replied' in c) {
      const { type, word } = c.replied;
      const types = MESSAGE_TYPES.filter((t) => inUse(t) && (type === undefined || t === type));
      const words = types.flatMap((t) => FORMATS[t].replies);
      return words.length > 0 && (word === undefined || words.includes(word)) ? 0 : NEVER;
    }
    if ('closed' in c) {
      const { side, incident } = c.closed;
      const closing = draft.moves.some(({ item }) => item.side === side && item.closes === incident);
      return closing || inUse('CLOSE') || !draft.complete.has('moves') ? reported(side, incident) : NEVER;
    }
    if ('procedure' in c)
      return draft.known.procedures === undefined || draft.known.procedures.has(c.procedure) ? 0 : NEVER;
    // A move is anybody's guess, and a facilitator may cut, restore or suspend any line.
    return 0;
  };

  const alwaysHolds = (c: Condition): boolean => {
    if ('all' in c) return c.all.every(alwaysHolds);
    if ('any' in c) return c.any.some(alwaysHolds);
    return 'rung' in c && c.rung.atLeast === 0;
  };

  const contradicts = (all: readonly Condition[]): boolean => {
    const denied = new Set(all.flatMap((c) => ('not' in c ? [JSON.stringify(c.not)] : [])));
    return all.some((c) => denied.has(JSON.stringify(c)));
  };

  const condition = (c: Condition, withoutInjects = false): number => {
    if ('all' in c)
      return contradicts(c.all) ? NEVER : Math.max(...c.all.map((part) => condition(part, withoutInjects)));
    if ('any' in c) return Math.min(...c.any.map((part) => condition(part, withoutInjects)));
    if ('not' in c) return alwaysHolds(c.not) ? NEVER : 0;
    return leaf(c, withoutInjects);
  };

  const fired = ({ trigger }: Scenario['injects'][number]): number => {
    if ('at' in trigger) return trigger.at;
    if ('after' in trigger) return inject(trigger.after) + trigger.delay;
    if ('byHand' in trigger) return 0;
    const holds = Math.max(trigger.from, condition(trigger.when));
    return holds > (trigger.until ?? NEVER) ? NEVER : holds + trigger.delay;
  };

  // From "never", downward until nothing changes: what stays at never waits for itself or for something impossible.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { item } of draft.injects) {
      const soonest = fired(item);
      if (soonest < inject(item.id)) {
        fires.set(item.id, soonest);
        changed = true;
      }
    }
  }

  const never = (c: Condition): string | undefined => {
    if (condition(c) !== NEVER) return undefined;
    if ('all' in c) {
      const part = c.all.find((p) => condition(p) === NEVER);
      return part === undefined ? 'it asks for something and for its opposite' : never(part);
    }
    if ('any' in c) return c.any.map(never).find((reason) => reason !== undefined);
    if ('fired' in c) return `the inject "${c.fired}" never fires`;
    if ('procedure' in c) return `the scenario has no card ${c.procedure}`;
    if ('sent' in c) return `side ${c.sent.side} has no text line in its directory for it`;
    if ('called' in c) return `side ${c.called.side} has no voice line in its directory for it`;
    if ('rung' in c) return `no move or threshold takes side ${c.rung.side} to rung ${c.rung.atLeast}`;
    if ('tripped' in c) return `nothing can press the threshold "${c.tripped}"`;
    if ('filed' in c) return `"${c.filed.incident}" is never reported to side ${c.filed.side}`;
    if ('closed' in c) return `nothing closes "${c.closed.incident}" for side ${c.closed.side}`;
    if ('replied' in c) return 'no message type in use offers that reply';
    return 'it denies what always holds';
  };

  return { inject, condition, reported, never };
};
