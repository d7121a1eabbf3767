/**
 * Intentions and the time it takes to act on them. What a seat would do is read afresh from its view each time; an
 * intention that is new is due after a reaction time of its own, and one that has vanished is forgotten.
 */
import { SECOND_MS } from '../base/time.ts';
import type { Command } from '../log/command.ts';
import type { Draw } from './policy.ts';

/** `key` names the occasion (this item, this pressing of that threshold): each is acted on once. */
export type Intention = { readonly key: string; readonly haste?: number; readonly command: () => Command | undefined };

/** `due`: exercise ms by key. `done`: keys acted on. */
export type Agenda = { readonly due: Readonly<Record<string, number>>; readonly done: Readonly<Record<string, true>> };

export const NOTHING_YET: Agenda = { due: {}, done: {} };

/** Nobody reads and clicks in less. */
const LEAST_MS = 2 * SECOND_MS;

export type Taken = { readonly agenda: Agenda; readonly command?: Command; readonly wakeAt?: number };

/**
 * The one intention whose time has come, if any: only one, so that the next is chosen on what this one made of the
 * world. `meanMs`: mean reaction time in exercise ms, divided by an intention's `haste`.
 */
export const next = (
  intentions: readonly Intention[],
  { due, done }: Agenda,
  { at, seat, meanMs, draw }: { at: number; seat: string; meanMs: number; draw: Draw },
): Taken => {
  const pending: Record<string, number> = {};
  let first: Intention | undefined;
  for (const intention of intentions) {
    const { key } = intention;
    if (done[key]) continue;
    const when =
      due[key] ??
      at + Math.round(LEAST_MS + draw('bot.reaction', `${seat}:${key}`).exponential(meanMs / (intention.haste ?? 1)));
    pending[key] = when;
    if (first === undefined || when < (pending[first.key] ?? 0)) first = intention;
  }
  if (!first) return { agenda: { due: pending, done } };
  const when = pending[first.key] ?? at;
  if (when > at) return { agenda: { due: pending, done }, wakeAt: when };
  const { [first.key]: _taken, ...rest } = pending;
  const command = first.command();
  // Asked again at once: whatever else is due is chosen on the view as it will be then.
  return {
    agenda: { due: rest, done: { ...done, [first.key]: true } },
    ...(command && { command }),
    ...(Object.keys(rest).length > 0 && { wakeAt: at }),
  };
};
