import { text } from '@firebreak/shared/base/text.ts';
import { describe, expect, it } from 'vitest';
import { MOST_MISSED, missed, moments, type OwnLog, ownLog } from '../../src/screens/desk/logic/missed.ts';
import { aMessage, anAnswer, anItem } from './fixtures.ts';

const EMPTY: OwnLog = {
  situation: {},
  inbox: {},
  messages: {},
  calls: {},
  decisions: {},
  moves: {},
  ladder: {},
  rungs: {},
};
const items = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`i${n}`, anItem(`i${n}`, { receivedAt: n * 1000 })]));

describe('what a late joiner missed', () => {
  it('[J7] is at most ten lines, newest first', () => {
    const lines = missed({ ...EMPTY, situation: items(14) });
    expect(lines).toHaveLength(MOST_MISSED);
    expect(lines.map(({ id }) => id)).toEqual(['i13', 'i12', 'i11', 'i10', 'i9', 'i8', 'i7', 'i6', 'i5', 'i4']);
  });
  it('[J7] tells a message by what its reader may know of it: unopened, as it was filed', () => {
    const row = aMessage('B-0001', {
      receivedAt: 5,
      filedAs: 'TEST',
      type: 'INQUIRY',
      answers: [anAnswer('AFFIRM', 9)],
    });
    expect(missed({ ...EMPTY, messages: { row } })).toMatchObject([
      { what: 'answered', at: 9, word: 'AFFIRM', column: 'hotline' },
      { what: 'received', at: 5, type: 'TEST', id: 'B-0001' },
    ]);
  });
  it('[J7] leaves out drafts, proposals and a rung nobody climbed', () => {
    const draft = aMessage('d', { mine: true, delivery: 'draft', draftedAt: 4 });
    const decision = {
      id: 'x',
      move: 'm',
      by: 's',
      reason: 'r',
      at: 3,
      state: 'proposed',
      concurred: [],
      awaits: [],
    } as const;
    const ladder = { it: { side: 'A', rung: 1, since: 0, peak: 1 } } as const;
    const rungs = { 1: { rung: 1, label: text('Calm', '平静') } };
    expect(missed({ ...EMPTY, messages: { draft }, decisions: { decision }, ladder, rungs })).toEqual([]);
  });
});

describe('looking back', () => {
  it('[D2] stops at each time at which something came, once, and shows nothing later', () => {
    const log = {
      ...EMPTY,
      situation: {
        a: anItem('a', { receivedAt: 7 }),
        b: anItem('b', { receivedAt: 7 }),
        c: anItem('c', { receivedAt: 2 }),
      },
    };
    expect(moments(log)).toEqual([2, 7]);
    expect(
      ownLog(log)
        .filter(({ at }) => at <= 2)
        .map(({ id }) => id),
    ).toEqual(['c']);
  });
});
