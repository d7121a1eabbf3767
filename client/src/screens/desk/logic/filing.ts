import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { isOwed } from './message-state.ts';

/** Nothing is owed on it and nothing is left to do with it: it may be filed. It never files itself. */
export const isSettled = (row: MessageRow): boolean =>
  !isOwed(row) &&
  row.delivery !== 'draft' &&
  row.delivery !== 'approved' &&
  (row.mine || row.delivery !== 'received' || row.reply === 'answered');

export const toggled = (filed: readonly string[], id: string): readonly string[] =>
  filed.includes(id) ? filed.filter((other) => other !== id) : [...filed, id];

/** What stands in the list: everything but what this reader has filed, and that too as long as something is open on it. */
export const listed = (rows: readonly MessageRow[], filed: readonly string[]): readonly MessageRow[] =>
  rows.filter((row) => !filed.includes(row.id) || !isSettled(row));
