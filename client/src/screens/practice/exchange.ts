/**
 * The far desk of the practice as a script: pure steps over the rows a desk shows. Times are ms since the practice began.
 */
import { otherSide, type SideId } from '@firebreak/shared/base/ids.ts';
import { FORMATS, renderMessage, renderReply } from '@firebreak/shared/base/message.ts';
import { MINUTE_MS } from '@firebreak/shared/base/time.ts';
import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import type { Table } from '@firebreak/shared/view/rows.ts';
import type { Command } from '../../connection/command.ts';
import { PRACTICE_BOOK, PRACTICE_LINE, PRACTICE_NUMBER } from './practice-book.ts';

type Messages = Table<MessageRow>;
type Sent = Extract<Command, { type: 'sendMessage' }>;
type Reply = Extract<Command, { type: 'reply' }>;

/** When the far desk does what, ms after a message has left. */
export const SCRIPT = { delivered: 1_500, opened: 3_000, answered: 5_000, asks: 7_000 } as const;

const LINE = { lineNumber: PRACTICE_NUMBER, lineLabel: PRACTICE_LINE } as const;
const PLAIN = { delayed: false, delayConfirmed: false, offered: [], answers: [] } as const;

const change = (messages: Messages, id: string, fields: (row: MessageRow) => Partial<MessageRow>): Messages => {
  const row = messages[id];
  return row ? { ...messages, [id]: { ...row, ...fields(row) } } : messages;
};

export const transmitted = (messages: Messages, side: SideId, { message, content }: Sent, at: number): Messages => {
  const { type, topic, precedence, slots, words } = content;
  const number = `${side}-000${1 + Object.values(messages).filter((m) => m.mine).length}`;
  const row: MessageRow = {
    ...{ id: message, number, mine: true, from: side, type, topic, precedence, ...LINE, ...PLAIN },
    body: renderMessage(type, slots, PRACTICE_BOOK.book),
    ...(words && { words }),
    ...{ delivery: 'sent', reply: 'awaiting', sentAt: at, dueFrom: at, dueAt: at + MINUTE_MS },
  };
  return { ...messages, [message]: row };
};

export const delivered = (messages: Messages, id: string, at: number): Messages =>
  change(messages, id, () => ({ delivery: 'delivered', receivedAt: at }));

export const openedThere = (messages: Messages, id: string, at: number): Messages =>
  change(messages, id, () => ({ delivery: 'opened', openedAt: at }));

/** The first word its type offers: yes, or received. */
export const answeredThere = (messages: Messages, id: string, at: number): Messages =>
  change(messages, id, ({ type }) => {
    const word = FORMATS[type].replies[0] ?? 'ROGER';
    const body = renderReply(word, type === 'INQUIRY' ? { fact: 'weather' } : {}, PRACTICE_BOOK.book);
    return { reply: 'answered', answers: [{ word, body, at, late: false }] };
  });

export const askNumber = (side: SideId): string => `${otherSide(side)}-0001`;

/** Their own message, once. */
export const asked = (messages: Messages, side: SideId, at: number): Messages => {
  const id = askNumber(side);
  if (messages[id]) return messages;
  const row: MessageRow = {
    ...{ id, number: id, mine: false, from: otherSide(side), type: 'INQUIRY', topic: 'safety', ...LINE, ...PLAIN },
    ...{ precedence: 'IMMEDIATE', delivery: 'received', reply: 'awaiting' },
    ...{ sentAt: at - SCRIPT.delivered, receivedAt: at, dueFrom: at, dueAt: at + MINUTE_MS },
  };
  return { ...messages, [id]: row };
};

export const opened = (messages: Messages, id: string, at: number): Messages =>
  change(messages, id, ({ type }) => ({
    ...{ delivery: 'opened', openedAt: at, offered: FORMATS[type].replies },
    body: renderMessage(type, { incident: 'balloon', question: 'clear' }, PRACTICE_BOOK.book),
  }));

export const replied = (messages: Messages, { message, word, slots, words }: Reply, at: number): Messages =>
  change(messages, message, (row) => {
    const late = row.dueAt !== undefined && at > row.dueAt;
    const body = renderReply(word, slots, PRACTICE_BOOK.book);
    const answers = [...row.answers, { word, body, at, late, ...(words && { words }) }];
    if (word !== 'STANDBY') return { answers, offered: [], reply: late ? 'answered-late' : 'answered' };
    const more = PRACTICE_BOOK.standbyMs[row.type] ?? 0;
    const offered = row.offered.filter((w) => w !== 'STANDBY');
    return { answers, offered, reply: 'standby', dueFrom: at, dueAt: at + more };
  });

/** Its time is up and nobody has answered. */
export const ranOut = (messages: Messages, id: string, at: number): Messages =>
  change(messages, id, ({ reply, dueAt }) =>
    dueAt !== undefined && at >= dueAt && (reply === 'awaiting' || reply === 'standby') ? { reply: 'overdue' } : {},
  );

export const STEPS = ['write', 'wait', 'open', 'answer', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** What is for this desk to do now. */
export const stepOf = (messages: Messages, side: SideId): Step => {
  const theirs = messages[askNumber(side)];
  if (theirs === undefined) return Object.keys(messages).length === 0 ? 'write' : 'wait';
  if (theirs.delivery === 'received') return 'open';
  return theirs.reply === 'answered' || theirs.reply === 'answered-late' ? 'done' : 'answer';
};
