import type { ControlCallRow, ControlLineRow, ControlMessageRow } from '@firebreak/shared/view/control-tables.ts';
import { describe, expect, it } from 'vitest';
import { adhocContent, EMPTY_ADHOC, seatTarget } from '../../src/screens/control/item/adhoc-content.ts';
import { share } from '../../src/screens/control/ladders/share.ts';
import { inFlight } from '../../src/screens/control/lines/in-flight.ts';
import { lineState } from '../../src/screens/control/lines/line-state.ts';
import { actionWords } from '../../src/screens/control/log/action-words.ts';

const say = (words: string) => ({ en: words, zh: words });
const end = { number: '1', staffed: 'desk' } as const;
const line = (more: Partial<ControlLineRow> = {}): ControlLineRow => ({
  ...{ id: 'voice', name: say('Voice'), kind: 'voice', topics: ['safety', 'crime'], state: 'ready' },
  ...{ suspended: [], queued: 0, faults: [], listedBy: [], waits: say(''), ends: { A: end, B: end } },
  ...more,
});
const message = (id: string, more: Partial<ControlMessageRow>): ControlMessageRow => ({
  ...{ id, from: 'A', line: 'text', type: 'INQUIRY', body: say(id), slots: {}, answers: [] },
  ...{ delivery: 'opened', reply: 'awaiting' },
  ...more,
});

describe('the state of a line', () => {
  const ringing: ControlCallRow = {
    ...{ id: 'k', line: 'voice', number: '1', from: 'A', topic: 'safety', state: 'ringing' },
    ...{ placedAt: 0, ringsUntil: 9 },
  };
  it('[CTL-2] says the loudest thing', () => {
    expect(lineState(line(), [])).toBe('ready');
    expect(lineState(line(), [ringing])).toBe('ringing');
    expect(lineState(line({ state: 'down' }), [ringing])).toBe('down');
  });
  it('[CTL-2] is suspended only when every topic is', () => {
    const crime = { topic: 'crime', by: 'B' } as const;
    expect(lineState(line({ suspended: [crime] }), [])).toBe('ready');
    expect(lineState(line({ suspended: [crime, { topic: 'safety', by: 'B' }] }), [])).toBe('suspended');
  });
});

describe('exchanges in flight', () => {
  it('[CTL-2] leave out what is done, and put what runs out first on top', () => {
    const rows = [
      message('late', { reply: 'overdue', dueAt: 100 }),
      message('open', { openedAt: 40, dueAt: 300 }),
      message('draft', { delivery: 'draft', reply: 'not-owed' }),
      message('done', { reply: 'answered' }),
      message('read', { reply: 'not-owed' }),
      message('gone', { delivery: 'withdrawn' }),
    ];
    const found = inFlight(Object.fromEntries(rows.map((row) => [row.id, row])));
    expect(found.map((each) => `${each.message.id} ${each.state}`)).toEqual([
      'late late',
      'open opened',
      'draft draft',
    ]);
  });
});

describe('an ad hoc inject', () => {
  const draft = { ...EMPTY_ADHOC, headlineEn: 'A call', headlineZh: '来电' };
  it('[CTL-2] needs its headline in both languages, and its text in both or neither', () => {
    expect(adhocContent({ ...draft, headlineZh: ' ' })).toBeUndefined();
    expect(adhocContent({ ...draft, bodyEn: 'Only English' })).toBeUndefined();
    expect(adhocContent(draft)).toMatchObject({ to: 'all', headline: { en: 'A call', zh: '来电' } });
  });
  it('[CTL-2] goes to a side, to all, or to one seat', () => {
    expect(adhocContent({ ...draft, to: 'B' })?.to).toBe('B');
    expect(adhocContent({ ...draft, to: seatTarget('a-duty') })?.to).toEqual(['a-duty']);
  });
});

describe('words and numbers', () => {
  it('[CTL-2] write a threshold as a share', () =>
    expect([share(58), share(100), share(5)]).toEqual(['.58', '1.00', '.05']));
  it('[CTL-2] say what was done, in both languages', () => {
    expect(actionWords('injectArmed', { en: 'N2', zh: '二号' })).toEqual({ en: 'armed “N2”', zh: '备发“二号”' });
    expect(actionWords('someNewEvent', say('x')).en).toBe('someNewEvent x');
  });
});
