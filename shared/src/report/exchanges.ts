import type { SideId } from '../base/ids.ts';
import type { MessageType, ReplyWord, SlotValues } from '../base/message.ts';
import { minutes } from '../base/time.ts';
import { owesAnswer } from '../core/query.ts';
import type { Chronicle } from './chronicle.ts';

/** One moment of a message or call: exercise ms and its record. */
export type Moment = { readonly at: number; readonly seq: number };

export type AnswerMoment = Moment & {
  readonly word: ReplyWord;
  readonly closes: boolean;
  readonly late: boolean;
  readonly seat: string;
  readonly slots: SlotValues;
};

/** How one message really went, whatever either desk was told. */
export type Exchange = {
  readonly id: string;
  readonly from: SideId;
  readonly line: string;
  readonly type: MessageType;
  readonly filedAs?: string;
  /** Somebody else wrote it in the name of `from`. */
  readonly forged?: true;
  readonly slots: SlotValues;
  readonly inReplyTo?: string;
  readonly drafted: Moment;
  number?: string;
  sent?: Moment;
  received?: Moment & { readonly delayed: boolean };
  opened?: Moment;
  withdrawn?: Moment;
  overdue?: Moment;
  /** Deadline in force last, exercise ms. */
  dueAt?: number;
  readonly answers: AnswerMoment[];
};

export const exchangesOf = ({ records, scenario }: Chronicle): Exchange[] => {
  const all = new Map<string, Exchange>();
  const due = (x: Exchange, which: 'due' | 'standby'): number => minutes(scenario.messages[x.type]?.[which] ?? 0);
  for (const { at, seq, event: e } of records) {
    if (e.type === 'messageDrafted') {
      const { type, slots, inReplyTo } = e.content;
      all.set(e.message, {
        ...{ id: e.message, from: e.from, line: e.line, type, slots, drafted: { at, seq }, answers: [] },
        ...(e.filedAs !== undefined && { filedAs: e.filedAs }),
        ...(e.forged && { forged: e.forged }),
        ...(inReplyTo !== undefined && { inReplyTo }),
      });
      continue;
    }
    const x = 'message' in e ? all.get(e.message) : undefined;
    if (!x) continue;
    if (e.type === 'messageTransmitted') {
      x.number = e.number;
      x.sent = { at, seq };
      if (owesAnswer(x.type)) x.dueAt = at + due(x, 'due');
    } else if (e.type === 'messageReceived') x.received = { at, seq, delayed: e.delayed };
    else if (e.type === 'messageOpened') x.opened ??= { at, seq };
    else if (e.type === 'messageWithdrawn') x.withdrawn = { at, seq };
    else if (e.type === 'replyOverdue') x.overdue = { at, seq };
    else if (e.type === 'replyGiven') {
      const { word, closes, late, seat, slots } = e;
      x.answers.push({ at, seq, word, closes, late, seat, slots });
      if (word === 'STANDBY') x.dueAt = at + due(x, 'standby');
    }
  }
  return [...all.values()];
};

export const closingOf = (x: Exchange): AnswerMoment | undefined => x.answers.find((a) => a.closes);
export const nameOf = (x: Exchange): string => `${x.number ?? x.id} ${x.type}`;
