import { type Bits, changedBetween, EVERYTHING } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import { HeldTable } from './held-table.ts';
import type { Table } from './rows.ts';
import { Changes, type Tables, type Update } from './update.ts';

/** Where the rows of one table go, one by one, each in every pass. */
export type RowsOut<R> = {
  /** A row that hangs on these two objects alone: built only when one of them is another. */
  readonly row: (key: string, on: unknown, andOn: unknown, build: () => R) => void;
  readonly set: (key: string, row: R) => void;
};

/** How one table of a viewer is built, and which parts of a state it hangs on. `fill` is for tables that grow long. */
export type TableSpec<R> = { readonly reads: Bits } & (
  | { readonly rows: (state: State) => { readonly [key: string]: R } }
  | { readonly fill: (state: State, out: RowsOut<R>) => void }
);

/** One spec for each table of `T`. */
export type Specs<T> = { readonly [N in keyof T]: T[N] extends Table<infer R> ? TableSpec<R> : never };

type Part = { readonly spec: TableSpec<unknown>; readonly held: HeldTable };

/**
 * What one viewer sees of one exercise, brought up to whatever state it is asked about. What did not change keeps its
 * identity (the tables, a table, a row). It remembers for speed alone: a new one gives equal tables.
 */
export class Projection {
  readonly #parts: readonly Part[];
  readonly #reads: Bits;
  #state: State | undefined;
  #tables: Tables | undefined;

  constructor(specs: object) {
    this.#parts = Object.entries(specs).map(([name, spec]) => ({ spec, held: new HeldTable(name) }));
    this.#reads = this.#parts.reduce((mask, { spec }) => mask | spec.reads, 0);
  }

  /** The tables at `state`. */
  of(state: State): Tables {
    this.advance(state);
    this.#tables ??= Object.fromEntries(this.#parts.map(({ held }) => [held.name, held.table]));
    return this.#tables;
  }

  /** What a viewer lacks at `state` who has seen everything up to the state asked about before; undefined if nothing. */
  advance(state: State): Update | undefined {
    const isFirst = this.#state === undefined;
    const changed = this.#state === undefined ? EVERYTHING : changedBetween(this.#state, state);
    if (!isFirst && (this.#reads & changed) === 0) {
      this.#state = state;
      return undefined;
    }
    const changes = new Changes();
    for (const { spec, held } of this.#parts) {
      // What hangs on nothing is built once.
      if (!isFirst && (spec.reads & changed) === 0) continue;
      held.begin(changes);
      if ('fill' in spec) spec.fill(state, held);
      else {
        const rows = spec.rows(state);
        for (const key in rows) held.set(key, rows[key]);
      }
      if (held.end()) this.#tables = undefined;
    }
    // Last: if a table could not be built, whoever asks again meets the same fault and not a view half old.
    this.#state = state;
    return changes.all();
  }
}
