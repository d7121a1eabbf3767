import type { Table } from './tables.ts';

/** Tables as the wire sees them: names and keys only. */
export type Tables = { readonly [table: string]: Table<unknown> };

/** Rows that changed and keys that went. Applying it to the old tables gives the new ones. */
export type Update = {
  readonly set?: { readonly [table: string]: { readonly [key: string]: unknown } };
  readonly gone?: { readonly [table: string]: readonly string[] };
};

/** Rows are compared by identity: projections reuse the row object of whatever did not change. */
export const diff = (before: Tables, after: Tables): Update | undefined => {
  const set: { [table: string]: { [key: string]: unknown } } = {};
  const gone: { [table: string]: string[] } = {};
  let changed = false;
  for (const name in after) {
    const old = before[name] ?? {};
    const now = after[name] ?? {};
    if (old === now) continue;
    for (const key in now) {
      if (now[key] === old[key]) continue;
      set[name] ??= {};
      (set[name] as { [key: string]: unknown })[key] = now[key];
      changed = true;
    }
    for (const key in old) {
      if (key in now) continue;
      gone[name] ??= [];
      (gone[name] as string[]).push(key);
      changed = true;
    }
  }
  if (!changed) return undefined;
  return { ...(Object.keys(set).length > 0 && { set }), ...(Object.keys(gone).length > 0 && { gone }) };
};

export const apply = (before: Tables, update: Update): Tables => {
  const after: { [table: string]: { [key: string]: unknown } } = { ...before };
  for (const name in update.set) after[name] = { ...after[name], ...update.set[name] };
  for (const name in update.gone) {
    const rows = { ...after[name] };
    for (const key of update.gone[name] ?? []) delete rows[key];
    after[name] = rows;
  }
  return after;
};
