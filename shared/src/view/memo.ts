import type { Table } from './tables.ts';

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
    return true;
  }
  const x = a as { readonly [key: string]: unknown };
  const y = b as { readonly [key: string]: unknown };
  let n = 0;
  for (const key in x) {
    if (!same(x[key], y[key])) return false;
    n++;
  }
  for (const key in y) {
    if (!(key in x)) return false;
    n--;
  }
  return n === 0;
};

type Deps = readonly unknown[];
type Cached = { readonly deps: Deps; readonly table: Table<unknown> };
type CachedRow = { readonly deps: Deps; readonly row: unknown };

/** Asked some hundred times for every command of a live room, hence the plain loop. */
const unchanged = (before: Deps, now: Deps): boolean => {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false;
  return true;
};

/**
 * Remembers the last projection of one exercise for one viewer, so that what did not change keeps its identity and a
 * diff need only compare by it. It changes no result: forgetting it all gives equal tables.
 */
export class Memo {
  readonly #tables = new Map<string, Cached>();
  readonly #rows = new Map<string, Map<string, CachedRow>>();

  /** Built anew only when a dependency changed; rows equal to the old ones are the old ones. */
  table<R>(name: string, deps: readonly unknown[], build: () => { readonly [key: string]: R }): Table<R> {
    const old = this.#tables.get(name);
    if (old && unchanged(old.deps, deps)) return old.table as Table<R>;
    const rows = build() as { [key: string]: R };
    let changed = old === undefined;
    for (const key in rows) {
      const before = old?.table[key] as R | undefined;
      if (before !== undefined && same(before, rows[key])) rows[key] = before;
      else changed = true;
    }
    if (old && !changed) changed = Object.keys(old.table).length !== Object.keys(rows).length;
    const table = old && !changed ? (old.table as Table<R>) : rows;
    this.#tables.set(name, { deps, table });
    return table;
  }

  /** A row that hangs on `deps` alone: built anew only when one of them is another object. */
  row<R>(table: string, key: string, deps: Deps, build: () => R): R {
    let rows = this.#rows.get(table);
    if (!rows) {
      rows = new Map();
      this.#rows.set(table, rows);
    }
    const old = rows.get(key);
    if (old && unchanged(old.deps, deps)) return old.row as R;
    const row = build();
    rows.set(key, { deps, row });
    return row;
  }
}

/** One memo per exercise (its opening record is one object for its life) and viewer. */
const memos = new WeakMap<object, Map<string, Memo>>();

export const memoOf = (exercise: object, viewer: string): Memo => {
  let ofExercise = memos.get(exercise);
  if (!ofExercise) {
    ofExercise = new Map();
    memos.set(exercise, ofExercise);
  }
  let memo = ofExercise.get(viewer);
  if (!memo) {
    memo = new Memo();
    ofExercise.set(viewer, memo);
  }
  return memo;
};
