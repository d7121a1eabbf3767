import type { SideId } from '../base/ids.ts';
import type { State } from '../core/state.ts';
import type { Command } from '../log/command.ts';
import { project } from '../view/project.ts';
import type { SeatTables, SideTables } from '../view/tables.ts';
import type { Tables } from '../view/update.ts';
import type { Bot, Draw } from './policy.ts';
import { Reader } from './readings.ts';

/** A bot at its desk: looks through `project` alone, and is asked only when its view has changed or its time has come. */
export class SeatedBot {
  readonly seat: string;
  readonly side: SideId;
  /** Exercise ms of its own next waking. */
  wakeAt: number | undefined;
  readonly #bot: Bot;
  readonly #term: number | undefined;
  readonly #reader: Reader | undefined;
  #seen: State | undefined;
  #side: Tables | undefined;
  #own: Tables | undefined;

  /** `term`: see `SeatView`; absent where only one bot ever plays the seat. */
  constructor(seat: string, side: SideId, bot: Bot, draw: Draw, term?: number) {
    this.seat = seat;
    this.side = side;
    this.#bot = bot;
    this.#term = term;
    this.#reader = bot.eyes && new Reader(seat, bot.eyes, draw);
  }

  /** What it asks for now; empty when there is nothing new to it. `at`: exercise ms. */
  turn(state: State, at: number): readonly Command[] {
    const due = this.wakeAt !== undefined && this.wakeAt <= at;
    if (!due && state === this.#seen) return [];
    this.#seen = state;
    const side = project(state, { kind: 'side', side: this.side });
    const own = project(state, { kind: 'seat', seat: this.seat, side: this.side });
    if (!due && side === this.#side && own === this.#own) return [];
    this.#side = side;
    this.#own = own;
    const { commands, wakeAt } = this.#bot.act({
      at,
      side: side as SideTables,
      seat: own as SeatTables,
      readings: this.#reader?.readings(state) ?? {},
      ...(this.#term !== undefined && { term: this.#term }),
    });
    this.wakeAt = wakeAt;
    return commands;
  }
}
