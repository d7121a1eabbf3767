import type { ItemRow, Table } from '@firebreak/shared/view/rows.ts';

export type InboxItem = ItemRow & { readonly unread: boolean };

/** What the side was told and what only this seat was told, newest first. Unread: this seat has not opened it. */
export const mergeInbox = (situation: Table<ItemRow>, own: Table<ItemRow>, seat: string): readonly InboxItem[] =>
  [...Object.values(situation), ...Object.values(own)]
    .map((item, order) => ({ item, order }))
    .sort((a, b) => b.item.receivedAt - a.item.receivedAt || b.order - a.order)
    .map(({ item }) => ({ ...item, unread: !item.openedBy.includes(seat) }));

export const unreadCount = (items: readonly InboxItem[]): number => items.filter((item) => item.unread).length;

const ORDER = ['technical', 'military', 'press', 'staff', 'diplomatic', 'intelligence', 'lines', 'public'];
const rank = (kind: string): number => {
  const at = ORDER.indexOf(kind);
  return at === -1 ? ORDER.length : at;
};

/** The kinds that are there, always in the same order, each with how many. */
export const kindsOf = (items: readonly InboxItem[]): readonly { readonly kind: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const { source } of items) counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => rank(a.kind) - rank(b.kind));
};

/** How many of the newest first list came since `newest` was at its head. */
export const newSince = (items: readonly { readonly id: string }[], newest: string | undefined): number => {
  if (newest === undefined) return 0;
  const at = items.findIndex((item) => item.id === newest);
  return at === -1 ? 0 : at;
};
