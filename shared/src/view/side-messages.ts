/** Messages as one side's desk knows them: its own, with what the link tells, and those that have arrived. */
import type { SideId } from '../base/ids.ts';
import { FORMATS, type MessageType, type ReplyWord } from '../base/message.ts';
import { redirectOf } from '../core/journey.ts';
import { deliveryOf, directoryOf, farEnd, findMessage, replyOf } from '../core/query.ts';
import type { Message, State } from '../core/state.ts';
import type { Line } from '../scenario/scenario.ts';
import { answerRow, messageBody, receivedWords } from './common.ts';
import type { RowsOut } from './projection.ts';
import type { DeliveryState, MessageRow, ReplyState } from './tables.ts';

/** What the link tells its sender; the truth stays in the log. */
const senderSees = (state: State, m: Message): DeliveryState => {
  const delivery = deliveryOf(m);
  const receipts = state.plan.lines[m.line]?.receipts ?? 'none';
  if (delivery === 'opened') return receipts === 'opened' ? 'opened' : receipts === 'delivered' ? 'delivered' : 'sent';
  const arrived = receipts === 'none' ? 'sent' : 'delivered';
  switch (delivery) {
    case 'received':
    case 'at-post':
    case 'kept':
    case 'astray':
      return arrived;
    case 'lost':
      return 'sent';
    default:
      return delivery;
  }
};

/** As the clerk filed it, until somebody opens it. */
const shownType = (m: Message): MessageType =>
  m.openedAt === undefined && m.filedAs !== undefined ? (m.filedAs as MessageType) : m.content.type;

/** Only valid answers are offered. */
const offered = (m: Message): ReplyWord[] => {
  // A TEST is acknowledged from the list, whether it is one or was only filed as one: the two look alike.
  if (m.openedAt === undefined && shownType(m) !== 'TEST') return [];
  if (m.openedAt === undefined) return m.answers.length > 0 ? [] : ['ROGER'];
  if ((m.delayed && !m.delayConfirmed) || m.answers.some((a) => a.closes)) return [];
  const reply = replyOf(m);
  const waited = m.answers.some((a) => a.word === 'STANDBY');
  return FORMATS[m.content.type].replies.filter((word) => word !== 'STANDBY' || (reply === 'awaiting' && !waited));
};

const referred = (state: State, { content }: Message): Message | undefined =>
  content.inReplyTo === undefined ? undefined : findMessage(state, content.inReplyTo);

/** A reader sees no reference to what has not reached it: neither the name of a draft nor that it was sent. */
const reference = (state: State, side: SideId, m: Message): string | undefined => {
  const to = referred(state, m);
  if (!to) return undefined;
  if (to.from === side) return to.number ?? to.id;
  return to.receivedAt === undefined ? undefined : to.number;
};

const common = (state: State, side: SideId, m: Message) => {
  const mine = m.from === side;
  const line = state.plan.lines[m.line] as Line;
  // A message is seen on the line as this side's own directory names it.
  const lineNumber = mine ? m.content.number : farEnd(line, side).number;
  const entry = directoryOf(state, side).find((e) => e.number === lineNumber);
  const inReplyTo = reference(state, side, m);
  return {
    ...(m.number !== undefined && { number: m.number }),
    mine,
    from: m.from,
    lineNumber,
    lineLabel: entry?.label ?? line.ends[side].post,
    topic: m.content.topic,
    precedence: m.content.precedence,
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
    answers: m.answers.filter((a) => !mine || !a.lost).map((a) => answerRow(state, a)),
  };
};

/** A desk that is not authorised says so, and may name one that is. */
const turnedAway = (state: State, side: SideId, m: Message) => {
  if (m.turnedAwayAt === undefined) return {};
  const other = redirectOf(state.plan.lines[m.line], m.content.topic);
  const end = other === undefined ? undefined : state.plan.lines[other];
  return {
    turnedAwayAt: m.turnedAwayAt,
    ...(end && { redirect: { number: farEnd(end, side).number, post: farEnd(end, side).post } }),
  };
};

const sentRow = (state: State, side: SideId, m: Message): MessageRow => {
  const delivery = senderSees(state, m);
  return {
    id: m.id,
    ...common(state, side, m),
    type: m.content.type,
    body: messageBody(state, m),
    ...(m.content.words && { words: m.content.words }),
    delivery,
    reply: replyOf(m),
    draftedAt: m.draftedAt,
    ...((delivery === 'delivered' || delivery === 'opened') &&
      (m.atPostAt ?? m.receivedAt) !== undefined && { receivedAt: m.atPostAt ?? m.receivedAt }),
    ...turnedAway(state, side, m),
    ...(delivery === 'opened' && m.openedAt !== undefined && { openedAt: m.openedAt }),
    ...(m.dueAt !== undefined && { dueAt: m.dueAt }),
    ...(m.dueFrom !== undefined && { dueFrom: m.dueFrom }),
    delayed: false,
    delayConfirmed: false,
    offered: [],
  };
};

/** What this side has answered, whatever became of it on the way back. */
const given = (m: Message): ReplyState => {
  const closed = m.answers.find((a) => a.closes && a.lost);
  return closed ? (closed.late ? 'answered-late' : 'answered') : replyOf(m);
};

const receivedRow = (state: State, side: SideId, m: Message): MessageRow => {
  const unopened = m.openedAt === undefined;
  const acknowledged = unopened && m.answers.length > 0;
  return {
    id: m.number ?? m.id,
    ...common(state, side, m),
    type: shownType(m),
    // What the clerk made of it shows only once it is open: until then a misfiled question is a TEST like any other.
    ...(!unopened && m.filedAs !== undefined && { filedAs: m.filedAs as MessageType }),
    ...(!unopened && { body: messageBody(state, m, m.journey?.garbled) }),
    ...(!unopened && m.content.words && { words: receivedWords(state, m, m.content.words) }),
    ...(m.journey?.copies !== undefined && { copies: m.journey.copies }),
    ...(!unopened && m.journey?.garbled && { garbled: m.journey.garbled }),
    delivery: unopened ? 'received' : 'opened',
    reply: acknowledged ? 'answered' : given(m),
    ...(m.receivedAt !== undefined && { receivedAt: m.receivedAt }),
    ...(m.openedAt !== undefined && { openedAt: m.openedAt }),
    ...(m.dueAt !== undefined && { dueAt: m.dueAt }),
    ...(m.dueFrom !== undefined && { dueFrom: m.dueFrom }),
    delayed: m.delayed,
    delayConfirmed: m.delayConfirmed,
    offered: offered(m),
  };
};

/**
 * Its own in the order it drafted them, then what arrived in the order of its numbers. A state keeps them as they were
 * drafted, and when the other side drafted is its own affair.
 */
export const fillMessages = (state: State, side: SideId, out: RowsOut<MessageRow>): void => {
  const arrived: (Message & { readonly number: string })[] = [];
  for (const page of state.messages)
    for (const id in page) {
      const m = page[id] as Message;
      if (m.from === side) out.row(m.id, m, referred(state, m), () => sentRow(state, side, m));
      else if (hasArrived(m)) arrived.push(m);
    }
  arrived.sort((a, b) => (a.number < b.number ? -1 : 1));
  for (const m of arrived) out.row(m.number, m, referred(state, m), () => receivedRow(state, side, m));
};

const hasArrived = (m: Message): m is Message & { readonly number: string } =>
  m.number !== undefined && m.receivedAt !== undefined;
