import { describe, expect, it } from 'vitest';
import { dateTimeGroup, deadlineTime, utcDay } from '../../src/format/scenario-time.ts';
import { isSettled, listed, toggled } from '../../src/screens/desk/logic/filing.ts';
import { isOwed } from '../../src/screens/desk/logic/message-state.ts';
import { notesIn, subjectKey, subjectOf } from '../../src/screens/desk/logic/notes.ts';
import { inFocus } from '../../src/screens/desk/logic/thread.ts';
import { threadLog, wordingLines } from '../../src/screens/desk/logic/thread-log.ts';
import { milestonePassed } from '../../src/ui/milestones.ts';
import { aMessage, anAnswer, table } from './fixtures.ts';

describe('filing', () => {
  const open = aMessage('A-0001', { reply: 'awaiting', dueAt: 90 });
  const done = aMessage('A-0002', { reply: 'answered', answers: [anAnswer('ROGER', 4)] });

  it('[H8] nothing leaves the list by itself, and what is still owed cannot be filed away', () => {
    expect(listed([open, done], [])).toEqual([open, done]);
    expect([isSettled(open), isSettled(done)]).toEqual([false, true]);
    expect(listed([open, done], ['A-0001', 'A-0002'])).toEqual([open]);
    expect(isSettled(aMessage('A-0003', { delivery: 'received' }))).toBe(false);
    expect(isSettled(aMessage('B.m1', { mine: true, delivery: 'draft' }))).toBe(false);
  });

  it('[H8] its reader files a message and takes it out again; filed, it is in focus only if it is chosen', () => {
    expect(toggled(toggled([], 'A-0002'), 'A-0002')).toEqual([]);
    expect(inFocus([done, open], '', ['A-0002'])).toBe(open);
    expect(inFocus([done, open], 'A-0002', ['A-0002'])).toBe(done);
  });
});

describe('deadlines', () => {
  const noon = Date.UTC(2026, 10, 23, 13, 35);

  it('[H10] name their day where it is not today, in both languages', () => {
    expect(deadlineTime(noon, utcDay(noon), 'en')).toBe('13:35Z');
    expect(deadlineTime(noon + 86_400_000, utcDay(noon), 'en')).toBe('Tue 24 Nov 13:35Z');
    expect(deadlineTime(noon + 86_400_000, utcDay(noon), 'zh')).toBe('11月24日周二 13:35Z');
  });

  it('[H10] warn at half, two minutes, thirty and ten seconds and at the end, each once, however time runs', () => {
    const whole = 10 * 60_000;
    const warned = (stepMs: number): readonly string[] => {
      const out: string[] = [];
      for (let left = whole; left > -stepMs; left -= stepMs) {
        const passed = milestonePassed(left, left - stepMs, whole);
        if (passed) out.push(passed);
      }
      return out;
    };
    const all = ['half', 'two-minutes', 'half-minute', 'ten-seconds', 'over'];
    expect(warned(250)).toEqual(all);
    expect(warned(7_000)).toEqual(all);
  });

  it('[H10] are told for whatever is owed, by either side, also after a STANDBY', () => {
    for (const reply of ['awaiting', 'standby', 'overdue'] as const)
      expect(isOwed(aMessage('m', { reply }))).toBe(true);
    for (const reply of ['not-owed', 'answered', 'answered-late'] as const)
      expect(isOwed(aMessage('m', { reply }))).toBe(false);
  });

  it('[H2] a header carries a date-time group, the same in both languages', () => {
    expect(dateTimeGroup(noon)).toBe('231335Z NOV 26');
  });
});

describe('the log of the thread', () => {
  it('[H16] numbers messages and answers as they came to this desk; what has not been sent stands last', () => {
    const mine = aMessage('A.m1', { mine: true, sentAt: 10, answers: [{ ...anAnswer('ROGER', 20), arrivedAt: 50 }] });
    const theirs = aMessage('B-0001', { receivedAt: 30, answers: [anAnswer('AFFIRM', 40)] });
    const draft = aMessage('A.m2', { mine: true, delivery: 'draft' });
    const log = threadLog(table(draft, theirs, mine));
    expect(log.map(({ n, at, message, answer }) => [n, at, message.id, answer?.word])).toEqual([
      [1, 10, 'A.m1', undefined],
      [2, 30, 'B-0001', undefined],
      [3, 40, 'B-0001', 'AFFIRM'],
      [4, 50, 'A.m1', 'ROGER'],
      [5, undefined, 'A.m2', undefined],
    ]);
  });

  it('[H16] a copy has both wordings and what was added, and nothing of what is not open', () => {
    const body = { en: 'Formal inquiry', zh: '正式询问' };
    expect(wordingLines({ body, words: { lang: 'zh', text: '请查' } })).toEqual(['Formal inquiry', '正式询问', '请查']);
    expect(wordingLines({})).toEqual([]);
  });
});

describe('notes', () => {
  it('[D7] carry their time and what they are about, newest first; what cannot be read is left out', () => {
    const about = { kind: 'message', id: 'A-0007' } as const;
    const notes = [{ id: 'n1', at: 5, words: 'x' }, { id: 'n2', at: 9, words: 'y', about }, { id: 7 }, null];
    expect(notesIn(notes).map(({ id }) => id)).toEqual(['n2', 'n1']);
    expect(subjectOf(subjectKey(about))).toEqual(about);
    expect(subjectOf('-')).toBeUndefined();
  });
});
