import { FORMATS, type Phrasebook } from '@firebreak/shared/base/message.ts';
import { text } from '@firebreak/shared/base/text.ts';
import type { CallRow, LineRow, MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { describe, expect, it } from 'vitest';
import { callBars } from '../../src/screens/desk/logic/calls.ts';
import { faultIn, filledSlots, slotChoices, topicOn, withGaps } from '../../src/screens/desk/logic/compose.ts';
import { explanationsFor } from '../../src/screens/desk/logic/explanations.ts';
import { awaitingCount, inFocus, inOrder, nearestAnswer } from '../../src/screens/desk/logic/thread.ts';
import { aMessage, anAnswer, table } from './fixtures.ts';

const rows = table(
  aMessage('done', { reply: 'answered', answers: [anAnswer('ROGER', 9)], receivedAt: 100 }),
  aMessage('later', { reply: 'awaiting', dueAt: 80 }),
  aMessage('draft', { mine: true, from: 'B', delivery: 'draft' }),
  aMessage('sooner', { reply: 'awaiting', dueAt: 40 }),
  aMessage('theirs', { mine: true, from: 'B', delivery: 'sent', reply: 'awaiting', dueAt: 10 }),
);

describe('the exchanges', () => {
  it('[DESK-3] stand with the nearest answer first, then drafts, open ones, closed ones', () => {
    expect(inOrder(rows).map((r) => r.id)).toEqual(['sooner', 'later', 'draft', 'theirs', 'done']);
  });
  it('[DESK-3] keep in focus what was chosen while it is there', () => {
    expect(inFocus(inOrder(rows), 'done')?.id).toBe('done');
    expect(inFocus(inOrder(rows), 'gone')?.id).toBe('sooner');
    expect(inFocus([], '')).toBeUndefined();
  });
  it('[DESK-3] count only what this desk owes', () => {
    expect(awaitingCount(rows)).toBe(2);
    expect(nearestAnswer(rows)).toBe(40);
    expect(nearestAnswer({})).toBeUndefined();
  });
});

describe('explanations of a threshold', () => {
  const threshold = { answeredBy: ['INQUIRY', 'CLARIFY'] as const };
  const ids = (...messages: readonly MessageRow[]) => explanationsFor(threshold, table(...messages)).map((r) => r.id);

  it('[DESK-3] are closed answers to this side’s own messages, and opened messages of the other', () => {
    expect(
      ids(
        aMessage('ours-closed', { mine: true, reply: 'answered', answers: [anAnswer('NEGATIVE', 5)], sentAt: 2 }),
        aMessage('ours-open', { mine: true, reply: 'standby', answers: [anAnswer('STANDBY', 5)] }),
        aMessage('ours-acknowledged', { mine: true, reply: 'awaiting', answers: [anAnswer('ROGER', 5)] }),
        aMessage('theirs-opened', { sentAt: 1 }),
        aMessage('wrong-type', { type: 'PROTEST' }),
      ),
    ).toEqual(['ours-closed', 'theirs-opened']);
    const { openedAt: _, ...unopened } = aMessage('theirs-unopened', { delivery: 'received' });
    expect(ids(unopened)).toEqual([]);
  });
});

const BOOK: Phrasebook = {
  incidents: { worm: text('the worm', '蠕虫') },
  phrases: { facts: { hit: text('hit', '受害') }, questions: {}, meanings: {}, demands: {}, readouts: {} },
};
const { slots, template } = FORMATS.NOTIFY;

describe('composing', () => {
  it('[DESK-3] sends no empty slot, and names the first that is missing or outside its list', () => {
    expect(filledSlots(slots, { incident: 'worm', fact: ' ', other: 'x' })).toEqual({ incident: 'worm' });
    expect(faultIn(slots, { incident: 'worm' }, BOOK)?.id).toBe('fact');
    expect(faultIn(slots, { incident: 'worm', fact: 'nothing' }, BOOK)?.id).toBe('fact');
    expect(faultIn(slots, { incident: 'worm', fact: 'hit' }, BOOK)).toBeUndefined();
  });
  it('[DESK-3] offers the exact wording of a slot; a code is typed', () => {
    const [incident] = slots;
    expect(incident && slotChoices(incident, BOOK)).toEqual([{ value: 'worm', wording: text('the worm', '蠕虫') }]);
    const code = FORMATS.RFI.slots.find((s) => s.of.kind === 'code');
    expect(code && slotChoices(code, BOOK)).toBeUndefined();
  });
  it('[DESK-3] shows a gap by its name in both languages', () => {
    expect(withGaps(template, slots).en).toBe('Notice concerning [Incident]: [Fact].');
    expect(withGaps(template, slots).zh).toBe('关于[事件]的通报：[事实]。');
  });
  it('[DESK-3] starts on a topic that is open on the line', () => {
    const line: LineRow = {
      ...{ number: '1', label: text('', ''), asOf: '', kind: 'text', topics: ['crime', 'technical'], state: 'ready' },
      suspended: [{ topic: 'crime', by: 'B' }],
    };
    expect(topicOn(line, '')).toBe('technical');
    expect(topicOn(line, 'crime')).toBe('crime');
    expect(topicOn(line, 'military')).toBe('technical');
    expect(topicOn(undefined, '')).toBeUndefined();
  });
});

const call = (id: string, fields: Partial<CallRow>): CallRow => ({
  ...{ id, mine: true, number: '1', listed: true, says: text('', ''), topic: 'safety', state: 'calling' },
  ...{ placedAt: 0, spoken: [] },
  ...fields,
});

describe('the call bars', () => {
  it('[DESK-3] show what goes on, ringing first, and the outcome of this desk’s last call until it is put away', () => {
    const calls = table(
      call('old', { state: 'refused', placedAt: 1 }),
      call('last', { state: 'refused', placedAt: 2 }),
      call('talk', { mine: false, state: 'connected' }),
      call('ring', { mine: false, state: 'ringing' }),
    );
    expect(callBars(calls, []).map((c) => c.id)).toEqual(['ring', 'talk', 'last']);
    expect(callBars(calls, ['last']).map((c) => c.id)).toEqual(['ring', 'talk']);
  });
  it('[DESK-3] say nothing of a call that simply ended', () => {
    expect(callBars(table(call('a', { state: 'ended' })), [])).toEqual([]);
  });
});
