import { describe, expect, it } from 'vitest';
import { kindsOf, mergeInbox, newSince, unreadCount } from '../../src/screens/desk/logic/inbox.ts';
import { anItem, table } from './fixtures.ts';

const shared = table(anItem('s1', { receivedAt: 10, openedBy: ['me'] }), anItem('s2', { receivedAt: 30 }));
const own = table(anItem('me.1', { receivedAt: 20, source: { kind: 'staff', name: { en: '', zh: '' } } }));

describe('the desk’s inbox', () => {
  it('[DESK-4] merges what the side and what this seat was told, newest first', () => {
    expect(mergeInbox(shared, own, 'me').map((i) => i.id)).toEqual(['s2', 'me.1', 's1']);
  });
  it('[DESK-4] puts the later of two at one instant first', () => {
    const both = table(anItem('s1'), anItem('s2'));
    expect(mergeInbox(both, {}, 'me').map((i) => i.id)).toEqual(['s2', 's1']);
  });
  it('[DESK-4] counts as unread what this seat has not opened, whoever else has', () => {
    const items = mergeInbox(table(anItem('s1', { openedBy: ['other'] }), ...Object.values(shared)), own, 'me');
    expect(items.filter((i) => i.unread).map((i) => i.id)).toEqual(['s2', 'me.1']);
    expect(unreadCount(items)).toBe(2);
  });
  it('[DESK-4] counts the kinds that are there, in a fixed order', () => {
    expect(kindsOf(mergeInbox(shared, own, 'me'))).toEqual([
      { kind: 'technical', count: 2 },
      { kind: 'staff', count: 1 },
    ]);
  });
  it('[DESK-4] tells how many came since a row was newest', () => {
    const items = mergeInbox(shared, own, 'me');
    expect(newSince(items, 'me.1')).toBe(1);
    expect(newSince(items, 's2')).toBe(0);
    expect(newSince(items, undefined)).toBe(0);
    expect(newSince(items, 'gone')).toBe(0);
  });
});
