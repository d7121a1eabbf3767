import type { Table } from './rows.ts';
import { same } from './same.ts';

/** Tables as the wire sees them: names and keys only. */
export type Tables = { readonly [table: string]: Table<unknown> };

type Row = { readonly [field: string]: unknown };
type Lists = { readonly [field: string]: readonly unknown[] };

/**
 * Rows that changed, lists of rows that only grew, and keys that went. Applying it to the old tables gives the new ones.
 * `more`: table → key → field → what joined the end of that list, everything else in the row being as it was. Words
 * spoken on a call would else be sent again with each word.
 */
export type Update = {
  readonly set?: { readonly [table: string]: { readonly [key: string]: unknown } };
  readonly more?: {
    readonly [table: string]: { readonly [key: string]: { readonly [field: string]: readonly unknown[] } };
  };
  readonly gone?: { readonly [table: string]: readonly string[] };
};

/** What joined the end of a list; undefined when anything else is different. */
const joined = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] | undefined =>
  before.length < after.length && before.every((item, i) => same(item, after[i]))
    ? after.slice(before.length)
    : undefined;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** The lists of a row that only grew, when nothing else in it is different. */
const grown = (before: unknown, after: unknown): Lists | undefined => {
  if (!isRow(before) || !isRow(after)) return undefined;
  const more: { [field: string]: readonly unknown[] } = {};
  let any = false;
  for (const field in after) {
    const [old, now] = [before[field], after[field]];
    if (old === now) continue;
    const items = Array.isArray(old) && Array.isArray(now) ? joined(old, now) : undefined;
    if (items === undefined) {
      if (same(old, now)) continue;
      return undefined;
    }
    more[field] = items;
    any = true;
  }
  for (const field in before) if (!(field in after)) return undefined;
  return any ? more : undefined;
};

/** An update in the making. */
export class Changes {
  #set: { [table: string]: { [key: string]: unknown } } | undefined;
  #more: { [table: string]: { [key: string]: Lists } } | undefined;
  #gone: { [table: string]: string[] } | undefined;

  /** A row is another than it was; `old` is undefined for a new one. */
  became(table: string, key: string, old: unknown, row: unknown): void {
    const lists = grown(old, row);
    if (lists === undefined) {
      this.#set ??= {};
      this.#set[table] ??= {};
      this.#set[table][key] = row;
    } else {
      this.#more ??= {};
      this.#more[table] ??= {};
      this.#more[table][key] = lists;
    }
  }

  went(table: string, key: string): void {
    this.#gone ??= {};
    this.#gone[table] ??= [];
    this.#gone[table].push(key);
  }

  all(): Update | undefined {
    const [set, more, gone] = [this.#set, this.#more, this.#gone];
    if (!set && !more && !gone) return undefined;
    return { ...(set && { set }), ...(more && { more }), ...(gone && { gone }) };
  }
}

const lengthened = (row: unknown, lists: Lists): Row => {
  const after: { [field: string]: unknown } = { ...(row as Row) };
  for (const field in lists) after[field] = [...(after[field] as readonly unknown[]), ...(lists[field] ?? [])];
  return after;
};

export const apply = (before: Tables, update: Update): Tables => {
  const after: { [table: string]: { [key: string]: unknown } } = { ...before };
  for (const name in update.set) after[name] = { ...after[name], ...update.set[name] };
  for (const name in update.more) {
    const rows = { ...after[name] };
    for (const key in update.more[name]) rows[key] = lengthened(rows[key], update.more[name]?.[key] ?? {});
    after[name] = rows;
  }
  for (const name in update.gone) {
    const rows = { ...after[name] };
    for (const key of update.gone[name] ?? []) delete rows[key];
    after[name] = rows;
  }
  return after;
};
