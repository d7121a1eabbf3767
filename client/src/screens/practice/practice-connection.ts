import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { ExerciseRow, Table } from '@firebreak/shared/view/rows.ts';
import type { YouRow } from '@firebreak/shared/view/tables.ts';
import type { Tables } from '@firebreak/shared/view/update.ts';
import { createStore } from 'zustand/vanilla';
import type { Command } from '../../connection/command.ts';
import type { Connection } from '../../connection/connection.ts';
import { everyTable, INITIAL } from '../../connection/connection-state.ts';
import type { SendResult } from '../../connection/outbox.ts';
import {
  answeredThere,
  asked,
  askNumber,
  delivered,
  opened,
  openedThere,
  ranOut,
  replied,
  SCRIPT,
  transmitted,
} from './exchange.ts';
import { PRACTICE_BOOK, PRACTICE_LINE, PRACTICE_NUMBER, PRACTICE_TITLE } from './practice-book.ts';
import { practiceSession } from './practice-session.ts';

export type PracticeGround = {
  readonly session: string;
  readonly you: YouRow;
  readonly exercise: ExerciseRow;
  /** Server wall − wall of this device, ms. */
  readonly offset: number;
};

const AUTHORITIES = ['draft', 'approve', 'transmit'];

const groundTables = ({ you, exercise, offset }: PracticeGround): Tables => {
  const { pauseReason: _still, ...row } = exercise;
  const clock = { running: true, at: 0, wall: Date.now() + offset, pace: 1 };
  const seat = { id: you.seat, side: you.side, office: you.office, authorities: AUTHORITIES, ready: you.ready };
  const line = {
    ...{ number: PRACTICE_NUMBER, label: PRACTICE_LINE, asOf: '', kind: 'text', state: 'ready', suspended: [] },
    topics: ['safety', 'technical'],
  };
  return {
    exercise: { it: { ...row, title: PRACTICE_TITLE, phase: 'running', clock } },
    you: { it: { ...you, authorities: AUTHORITIES } },
    seats: { [you.seat]: { ...seat, ...(you.name !== undefined && { holder: you.name }) } },
    lines: { [PRACTICE_NUMBER]: line },
    book: { it: PRACTICE_BOOK },
  };
};

/**
 * A connection that leads nowhere: the desk's own parts work on it as on a real one, and a script in this browser plays
 * the other desk. Nothing goes to the server. `open` begins it; the function it gives stops the script.
 */
export const createPractice = (ground: PracticeGround): Connection => {
  const { side } = ground.you;
  const still = groundTables(ground);
  const began = Date.now();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let messages: Table<MessageRow> = {};
  const store = createStore(() => ({
    ...INITIAL,
    ...{ link: 'live' as const, linkSince: began, ready: true, offset: ground.offset },
    tables: everyTable(still),
  }));
  const now = (): number => Date.now() - began;
  const put = (next: Table<MessageRow>): void => {
    messages = next;
    store.setState({ tables: everyTable({ ...still, messages }) });
  };
  const after = (ms: number, act: () => Table<MessageRow>): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      put(act());
    }, ms);
    timers.add(timer);
  };
  /** Looks at a deadline when it is over; a STANDBY has set another meanwhile. */
  const watch = (id: string): void => {
    const due = messages[id]?.dueAt;
    if (due !== undefined) after(due - now() + 1, () => ranOut(messages, id, now()));
  };
  const play = (id: string): void => {
    after(SCRIPT.delivered, () => delivered(messages, id, now()));
    after(SCRIPT.opened, () => openedThere(messages, id, now()));
    after(SCRIPT.answered, () => answeredThere(messages, id, now()));
    after(SCRIPT.asks, () => {
      const first = messages[askNumber(side)] === undefined;
      messages = asked(messages, side, now());
      if (first) watch(askNumber(side));
      return messages;
    });
  };
  const send = async (command: Command): Promise<SendResult> => {
    switch (command.type) {
      case 'sendMessage':
        put(transmitted(messages, side, command, now()));
        play(command.message);
        return { ok: true };
      case 'openMessage':
        put(opened(messages, command.message, now()));
        return { ok: true };
      case 'reply':
        put(replied(messages, command, now()));
        watch(command.message);
        return { ok: true };
      default:
        return { ok: false, why: 'rejected', rejection: { code: 'not-your-command' } };
    }
  };
  return {
    session: practiceSession(ground.session),
    as: undefined,
    store,
    send,
    countIn: () => Promise.resolve({ ok: false, why: 'not-live' }),
    identify: () => {},
    reconnectNow: () => {},
    takeOver: () => {},
    watch: () => {},
    askPen: () => {},
    givePen: async () => ({ ok: false, why: 'not-live' }),
    open: () => () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
