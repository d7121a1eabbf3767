import { describe, expect, it } from 'vitest';
import { awaitsYou, endedState, messageState } from '../../src/screens/desk/logic/message-state.ts';
import { aMessage, anAnswer } from './fixtures.ts';

const mine = { mine: true, from: 'B' } as const;

describe('the word a message shows', () => {
  it('[DESK-5] follows its own life while nothing is owed', () => {
    expect(messageState(aMessage('m', { ...mine, delivery: 'draft', draftedAt: 5 }))).toEqual({ state: 'draft' });
    expect(messageState(aMessage('m', { ...mine, delivery: 'sent', sentAt: 5 }))).toEqual({ state: 'sent', at: 5 });
    expect(messageState(aMessage('m', { ...mine, delivery: 'delivered', receivedAt: 6 }))).toEqual({
      state: 'delivered',
      at: 6,
    });
    expect(messageState(aMessage('m', { ...mine, delivery: 'withdrawn' }))).toEqual({ state: 'aborted' });
  });
  it('[DESK-5] is a deadline in yellow only where this desk owes the answer', () => {
    const row = aMessage('m', { reply: 'awaiting', dueAt: 90 });
    expect(messageState(row)).toEqual({ state: 'answerBy', at: 90, due: 90, runs: true });
    expect(awaitsYou(row)).toBe(true);
    const theirs = aMessage('m', { ...mine, delivery: 'delivered', receivedAt: 7, reply: 'awaiting', dueAt: 90 });
    expect(messageState(theirs)).toEqual({ state: 'delivered', at: 7, due: 90, runs: true });
    expect(awaitsYou(theirs)).toBe(false);
  });
  it('[DESK-5] says STANDBY with its end, NO ANSWER with what has passed', () => {
    expect(messageState(aMessage('m', { reply: 'standby', dueAt: 90 }))).toEqual({
      state: 'standby',
      due: 90,
      runs: true,
    });
    expect(messageState(aMessage('m', { reply: 'overdue', dueAt: 90 }))).toEqual({
      state: 'noAnswer',
      due: 90,
      runs: true,
    });
  });
  it('[DESK-5] shows the word that closed it, never a STANDBY', () => {
    const answers = [anAnswer('NEGATIVE', 50), anAnswer('STANDBY', 60)];
    expect(messageState(aMessage('m', { reply: 'answered', answers }))).toEqual({ state: 'NEGATIVE', at: 50 });
  });
  it('[DESK-5] says LATE, and by how much', () => {
    const answers = [anAnswer('STANDBY', 50), anAnswer('AFFIRM', 120)];
    expect(messageState(aMessage('m', { reply: 'answered-late', dueAt: 90, answers }))).toEqual({
      state: 'late',
      due: 90,
      over: 30,
    });
  });
  it('[DESK-5] says DELAYED until the delay has been seen', () => {
    const row = aMessage('m', { reply: 'awaiting', dueAt: 90, delayed: true });
    expect(messageState(row).state).toBe('delayed');
    expect(messageState({ ...row, delayConfirmed: true }).state).toBe('answerBy');
  });
  it('[DESK-5] runs no more after the end: it shows how far the exchange came', () => {
    const row = aMessage('m', { reply: 'awaiting', dueAt: 90, delivery: 'opened', openedAt: 8 });
    expect(endedState(row)).toEqual({ state: 'opened', at: 8 });
    expect(endedState({ ...row, reply: 'overdue' })).toEqual({ state: 'noAnswer', due: 90, runs: false });
  });
  it('[DESK-5] shows a message filed as a TEST as one that was acknowledged, or just received', () => {
    const row = aMessage('m', { type: 'TEST', filedAs: 'TEST', delivery: 'received', receivedAt: 4 });
    expect(messageState(row)).toEqual({ state: 'received', at: 4 });
    expect(messageState({ ...row, reply: 'answered', answers: [anAnswer('ROGER', 9)] })).toEqual({
      state: 'ROGER',
      at: 9,
    });
  });
});
