import { text } from '@firebreak/shared/base/text.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/connection/command.ts';
import { SCRIPT, stepOf } from '../../src/screens/practice/exchange.ts';
import { createPractice, type PracticeGround } from '../../src/screens/practice/practice-connection.ts';

const both = (s: string) => text(s, s);
const ground: PracticeGround = {
  session: 's1',
  offset: 600_000,
  you: {
    ...{ seat: 'a-clerk', side: 'A', sideName: both('Aldara'), sideBrief: both(''), office: both('Clerk') },
    ...{ duties: [], authorities: ['draft'], ready: false },
  },
  exercise: {
    ...{ title: both('Real'), summary: both(''), marking: both('EXERCISE'), phase: 'lobby', startsAt: 0 },
    ...{ clock: { running: false, at: 0, wall: 0, pace: 1 }, lengthMs: 1, recovered: false },
    sides: { A: both('Aldara'), B: both('Kestria') },
  },
};
const write = (message: string): Command => ({
  ...{ type: 'sendMessage', message },
  content: {
    ...{ number: '000 0000', type: 'INQUIRY', topic: 'safety', precedence: 'ROUTINE' },
    slots: { incident: 'balloon', question: 'yours' },
  },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begun = () => {
  const practice = createPractice(ground);
  const stop = practice.open();
  const rows = () => practice.store.getState().tables.messages as { readonly [id: string]: MessageRow };
  return { practice, stop, rows, step: () => stepOf(rows(), 'A') };
};

describe('the practice', () => {
  it('[L6] a whole exchange both ways, with the desk’s own rows, in less than 90 seconds', async () => {
    const { practice, rows, step } = begun();
    expect(step()).toBe('write');
    expect(await practice.send(write('A.1'))).toEqual({ ok: true });
    expect(rows()['A.1']).toMatchObject({ number: 'A-0001', delivery: 'sent', reply: 'awaiting' });
    expect(rows()['A.1']?.body?.en).toContain('Is it yours?');
    expect(step()).toBe('wait');
    vi.advanceTimersByTime(SCRIPT.answered);
    expect(rows()['A.1']).toMatchObject({ delivery: 'opened', reply: 'answered', answers: [{ word: 'AFFIRM' }] });
    vi.advanceTimersByTime(SCRIPT.asks - SCRIPT.answered);
    expect(step()).toBe('open');
    expect(rows()['B-0001']).not.toHaveProperty('body');
    await practice.send({ type: 'openMessage', message: 'B-0001' });
    expect(step()).toBe('answer');
    expect(rows()['B-0001']?.offered).toEqual(['AFFIRM', 'NEGATIVE', 'STANDBY', 'UNABLE']);
    await practice.send({ type: 'reply', message: 'B-0001', word: 'STANDBY', slots: {} });
    expect(rows()['B-0001']).toMatchObject({ reply: 'standby', offered: ['AFFIRM', 'NEGATIVE', 'UNABLE'] });
    vi.advanceTimersByTime(20_000);
    await practice.send({ type: 'reply', message: 'B-0001', word: 'AFFIRM', slots: {} });
    expect(rows()['B-0001']).toMatchObject({ reply: 'answered', offered: [] });
    expect(step()).toBe('done');
  });

  it('[L6] a deadline that passes says so, and an answer after it is late', async () => {
    const { practice, rows } = begun();
    await practice.send(write('A.1'));
    vi.advanceTimersByTime(SCRIPT.asks);
    await practice.send({ type: 'openMessage', message: 'B-0001' });
    vi.advanceTimersByTime(61_000);
    expect(rows()['B-0001']).toMatchObject({ reply: 'overdue' });
    await practice.send({ type: 'reply', message: 'B-0001', word: 'NEGATIVE', slots: {} });
    expect(rows()['B-0001']).toMatchObject({ reply: 'answered-late', answers: [{ late: true }] });
  });

  it('[L6] it asks once however much is written, refuses what it has no part in, and stops when it is closed', async () => {
    const { practice, rows, stop } = begun();
    await practice.send(write('A.1'));
    await practice.send(write('A.2'));
    vi.advanceTimersByTime(SCRIPT.asks);
    expect(Object.keys(rows()).toSorted()).toEqual(['A.1', 'A.2', 'B-0001']);
    expect(rows()['A.2']?.number).toBe('A-0002');
    expect(await practice.send({ type: 'setReady', ready: true })).toMatchObject({ ok: false });
    stop();
    const before = rows();
    vi.advanceTimersByTime(120_000);
    expect(rows()).toBe(before);
  });
});
