import { type Bits, changedBetween, EVERYTHING } from '../core/slices.ts';
import type { State } from '../core/state.ts';
import type { Table } from './tables.ts';
import { Changes, type Tables, type Update } from './update.ts';

type Deps = readonly unknown[];
type KeptRow = { readonly deps: Deps; readonly row: unknown };

const unchanged = (before: Deps, now: Deps): boolean => {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false;
  return true;
};

/** The rows of one table as they were last built. */
export class Rows {
  readonly #kept = new Map<string, KeptRow>();

  /** A row that hangs on `deps` alone: built anew only when one of them is another object. */
  row<R>(key: string, deps: Deps, build: () => R): R {
    const old = this.#kept.get(key);
    if (old && unchanged(old.deps, deps)) return old.row as R;
    const row = build();
    this.#kept.set(key, { deps, row });
    return row;
  }
}

/** How one table of a viewer is built, and which parts of a state it hangs on. */
export type TableSpec<R> = {
  readonly reads: Bits;
  readonly rows: (state: State, kept: Rows) => { readonly [key: string]: R };
};

/** One spec for each table of `T`. */
export type Specs<T> = { readonly [N in keyof T]: T[N] extends Table<infer R> ? TableSpec<R> : never };

type Part = {
  readonly name: string;
  readonly spec: TableSpec<unknown>;
  readonly kept: Rows;
  /** The rows as they stand. Changed in place: a table copied for each command would soon be most of the memory. */
  readonly rows: Map<string, unknown>;
  /** The same as an object, made when somebody asks for it. */
  table: Table<unknown> | undefined;
};

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
    this.#parts = Object.entries(specs).map(([name, spec]) => {
      return { name, spec, kept: new Rows(), rows: new Map(), table: undefined };
    });
    this.#reads = this.#parts.reduce((mask, { spec }) => mask | spec.reads, 0);
  }

  /** The tables at `state`. */
  of(state: State): Tables {
    this.advance(state);
    this.#tables ??= Object.fromEntries(
      this.#parts.map((part) => {
        part.table ??= Object.fromEntries(part.rows);
        return [part.name, part.table];
      }),
    );
    return this.#tables;
  }

  /** What a viewer lacks at `state` who has seen everything up to the state asked about before; undefined if nothing. */
  advance(state: State): Update | undefined {
    const changed = this.#state === undefined ? EVERYTHING : changedBetween(this.#state, state);
    const first = this.#state === undefined;
    this.#state = state;
    if (!first && (this.#reads & changed) === 0) return undefined;
    const update = new Changes();
    for (const part of this.#parts) {
      if (!first && (part.spec.reads & changed) === 0) continue;
      if (!update.take(part.name, part.rows, part.spec.rows(state, part.kept))) continue;
      part.table = undefined;
      this.#tables = undefined;
    }
    return update.all();
  }
}
