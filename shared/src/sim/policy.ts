/**
 * A policy plays one seat: (view, memory, rng) → commands. It sees what a person in that seat sees and nothing else, so
 * the same policy plays headless and in a browser. Pure: equal views, memory and draws give equal commands.
 */
import type { SideId } from '../base/ids.ts';
import type { Rng } from '../base/rng.ts';
import type { Command } from '../log/command.ts';
import type { SeatTables, SideTables } from '../view/tables.ts';

/**
 * How strongly the seat takes an item it has opened to speak for each hypothesis of an incident: ln P(item | hypothesis)
 * in nats, as this reader weighs it. A person gets this from reading; see `readings.ts` for where a bot has it from.
 */
export type Reading = { readonly incident: string; readonly logLikelihood: Readonly<Record<string, number>> };

/** `at`: exercise ms. `readings`: by item id, of items this seat has opened; without them (a browser) nothing is learnt. */
export type SeatView = {
  readonly at: number;
  readonly side: SideTables;
  readonly seat: SeatTables;
  readonly readings: Readonly<Record<string, readonly Reading[]>>;
  /** Stands in the names of what this bot makes, so that one that plays the seat later uses none of them again. */
  readonly term?: number;
};

/** Keyed draws: a stream is named by what it is for, so no draw shifts another. */
export type Draw = (stream: string, entity?: string, n?: number) => Rng;

/** `wakeAt`: exercise ms at which to be asked again even if nothing in view changes. */
export type Turn<Memory> = {
  readonly commands: readonly Command[];
  readonly memory: Memory;
  readonly wakeAt?: number;
};

/** How a reader distorts what it reads: part of its type, drawn per run and side. */
export type Eyes = {
  /** Standard deviation of the error on each log-likelihood, nats. */
  readonly noise: number;
  /** Factor on what the press and the public say. */
  readonly pressWeight: number;
  /** Factor on signs of capability (technical, military, intelligence); stated intent gets 2 − this. */
  readonly capabilityWeight: number;
};

export type Seating = { readonly seat: string; readonly side: SideId; readonly draw: Draw };

export type Policy<Memory> = {
  readonly begin: (seating: Seating) => Memory;
  readonly act: (view: SeatView, memory: Memory, draw: Draw) => Turn<Memory>;
  /** Absent: this policy reads nothing. */
  readonly eyes?: (seating: Seating) => Eyes;
};

/** A policy in its seat, with its memory out of sight. */
export type Bot = {
  readonly eyes: Eyes | undefined;
  readonly act: (view: SeatView) => Pick<Turn<unknown>, 'commands' | 'wakeAt'>;
};

export const seated = <Memory>(policy: Policy<Memory>, seating: Seating): Bot => {
  let memory = policy.begin(seating);
  return {
    eyes: policy.eyes?.(seating),
    act: (view) => {
      const { memory: kept, ...turn } = policy.act(view, memory, seating.draw);
      memory = kept;
      return turn;
    },
  };
};
