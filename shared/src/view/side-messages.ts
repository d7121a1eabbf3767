/** Messages as one side's desk knows them: its own, with what the link tells, and those that have arrived. */

import type { SideId } from '../base/ids.ts';
import { FORMATS, type MessageType, type Opinion, type ReplyWord, type SlotValues, type Tlp } from '../base/message.ts';
import { valuesOf } from '../base/paged.ts';
import { minutes } from '../base/time.ts';
import {
  asksForKeys,
  directoryOf,
  dueMinutes,
  keysMissing,
  marksDrafts,
  readsBack,
  receiptsOf,
} from '../core/cards.ts';
import { redirectOf, slotsAsRead } from '../core/journey.ts';
import { cameThrough, deliveryOf, farEnd, findMessage, replyOf, scenarioOf } from '../core/query.ts';
import type { Message, State } from '../core/state.ts';
import { authenticates } from '../machine/line-kind.ts';
import type { Line } from '../scenario/scenario.ts';
import { answerHeard, answerRow, messageBody, receivedBody, receivedWords } from './common.ts';
import type { BundleRow, DeliveryState, MessageRow, ReplyState, TrueDelivery } from './hotline-rows.ts';
import type { RowsOut } from './projection.ts';

/** What a link with these receipts tells the sender of a message; the truth stays in the log. */
export const toldToSender = (delivery: TrueDelivery, receipts: Line['receipts']): DeliveryState => {
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

const senderSees = (state: State, m: Message): DeliveryState => {
  const line = state.plan.lines[m.line];
  return toldToSender(deliveryOf(m), line ? receiptsOf(state, line) : 'none');
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
  if (to.forged && to.from === side) return to.number;
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
    // As the header says it: the own post by its name, the other as its directory or its letterhead has it.
    fromPost: line.ends[m.from].post,
    toPost: mine ? (entry?.label ?? line.ends[side].post) : line.ends[side].post,
    topic: m.content.topic,
    precedence: m.content.precedence,
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(m.sentAt !== undefined && { sentAt: m.sentAt }),
    answers: mine
      ? m.answers.filter(cameThrough).map((a) => answerHeard(state, m, a))
      : m.answers.map(({ lost: _lost, heldMs: _held, arrivedAt: _come, ...a }) => answerRow(state, a)),
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

/** What this reader has of a free wording: the interpreter's until the office has checked it. */
const translated = (state: State, m: Message): Pick<MessageRow, 'wording' | 'draft' | 'readAt' | 'officialAt'> => {
  const checked = m.journey?.officialMs === undefined || m.officialAt !== undefined;
  const misread = !checked && m.journey?.misread ? m.wording?.sight : undefined;
  return {
    ...(m.wording && { wording: misread ?? m.wording.official }),
    ...(!checked && marksDrafts(state) && { draft: true as const }),
    ...(m.wording && m.sightAt !== undefined && { readAt: m.sightAt }),
    ...(m.officialAt !== undefined && { officialAt: m.officialAt }),
  };
};

/** For whoever sent it, what was sent beside what came back, and what differs; for the reader, that it was said back. */
const readBackOf = (m: Message, mine: boolean): Pick<MessageRow, 'readBack'> => {
  if (m.readBack === undefined) return {};
  const { at, heard, acceptedAt } = m.readBack;
  const mismatches = Object.keys(heard).filter((slot) => heard[slot] !== m.content.slots[slot]);
  return {
    readBack: {
      at,
      ...(mine && { mismatches, sent: m.content.slots, heard }),
      ...(mine && acceptedAt !== undefined && { acceptedAt }),
    },
  };
};

/** Whether the desk can ask who wrote, what came of it, and, with P7, whether the agreed keys were given. */
const senderOf = (state: State, m: Message): Pick<MessageRow, 'verifiable' | 'verified' | 'keys'> => {
  const line = state.plan.lines[m.line];
  if (!line || !authenticates(line)) return {};
  return {
    verifiable: true,
    ...(m.verified && { verified: m.verified }),
    ...(asksForKeys(state) && { keys: !keysMissing(state, m) }),
  };
};

/** What the reader has in its slots, and that it can say it back. */
const readable = (state: State, m: Message): Pick<MessageRow, 'readable' | 'slots'> =>
  readsBack(state) && Object.keys(m.content.slots).length > 0 ? { readable: true, slots: legible(m) } : {};

const legible = (m: Message): SlotValues =>
  Object.fromEntries(Object.entries(slotsAsRead(m)).filter(([slot]) => !m.journey?.garbled?.includes(slot)));

/** The last opinion that `reader` has been given, or has given itself, on each object. */
const opinionsOn = (state: State, m: Message, side: SideId): ReadonlyMap<string, Opinion> => {
  const given = valuesOf(state.messages).filter(
    (o) =>
      o.content.type === 'OPINION' &&
      o.from !== m.from &&
      o.sentAt !== undefined &&
      (o.from === side || o.openedAt !== undefined),
  );
  return new Map(given.map((o) => [o.content.slots.object ?? '', o.content.slots.opinion as Opinion]));
};

const bundleOf = (state: State, side: SideId, m: Message): { bundle?: BundleRow } => {
  if (m.content.type !== 'EVIDENCE') return {};
  const bundle = scenarioOf(state).bundles?.find((b) => b.id === m.content.slots.bundle);
  if (!bundle) return {};
  const opinions = opinionsOn(state, m, side);
  const objects = bundle.objects.map(({ id, type, label, confidence }) => {
    const opinion = opinions.get(id);
    return { id, type, label, confidence, ...(opinion && { opinion }) };
  });
  const tlp = slotsAsRead(m).tlp as Tlp;
  return { bundle: { id: bundle.id, title: bundle.title, tlp, objects } };
};

/** A row of evidence hangs on the opinions that came after it; the others on nothing but themselves. */
const opinionKey = (state: State, m: Message, side: SideId): string | undefined =>
  m.content.type === 'EVIDENCE' ? [...opinionsOn(state, m, side)].join(' ') : undefined;

const sentRow = (state: State, side: SideId, m: Message): MessageRow => {
  const delivery = senderSees(state, m);
  return {
    id: m.id,
    ...common(state, side, m),
    type: m.content.type,
    body: messageBody(state, m),
    ...(m.content.words && { words: m.content.words }),
    ...bundleOf(state, side, m),
    ...(m.wording && { wording: m.wording.official }),
    ...readBackOf(m, true),
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
  const closed = m.answers.find((a) => a.closes);
  if (closed) return closed.late ? 'answered-late' : 'answered';
  const reply = replyOf(m);
  return reply === 'awaiting' && m.answers.some((a) => a.word === 'STANDBY') ? 'standby' : reply;
};

/** By when this side owes it: after a STANDBY of its own, from there, whether or not that word came through. */
const deadline = (state: State, m: Message): Pick<MessageRow, 'dueAt' | 'dueFrom'> => {
  const waited = m.answers.find((a) => a.word === 'STANDBY' && (a.lost || a.heldMs !== undefined));
  if (waited) {
    const until = waited.standbyUntil ?? waited.at + minutes(dueMinutes(state, m.content.type, 'standby'));
    return { dueAt: until, dueFrom: waited.at };
  }
  return { ...(m.dueAt !== undefined && { dueAt: m.dueAt }), ...(m.dueFrom !== undefined && { dueFrom: m.dueFrom }) };
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
    ...(!unopened && { body: receivedBody(state, m) }),
    ...(!unopened && m.content.words && { words: receivedWords(state, m, m.content.words) }),
    ...(!unopened && bundleOf(state, side, m)),
    ...(!unopened && translated(state, m)),
    ...(!unopened && readable(state, m)),
    ...readBackOf(m, false),
    ...senderOf(state, m),
    ...(m.journey?.copies !== undefined && { copies: m.journey.copies }),
    ...(!unopened && m.journey?.garbled && { garbled: m.journey.garbled }),
    delivery: unopened ? 'received' : 'opened',
    reply: acknowledged ? 'answered' : given(m),
    ...(m.receivedAt !== undefined && { receivedAt: m.receivedAt }),
    ...(m.openedAt !== undefined && { openedAt: m.openedAt }),
    ...deadline(state, m),
    delayed: m.delayed,
    delayConfirmed: m.delayConfirmed,
    offered: offered(m),
  };
};

/** What a row hangs on besides its message. */
const dependsOn = (state: State, m: Message, side: SideId): unknown => opinionKey(state, m, side) ?? referred(state, m);

/**
 * Its own in the order it drafted them, then what arrived in the order of its numbers. A state keeps them as they were
 * drafted, and when the other side drafted is its own affair.
 */
export const fillMessages = (state: State, side: SideId, out: RowsOut<MessageRow>): void => {
  const arrived: (Message & { readonly number: string })[] = [];
  for (const page of state.messages)
    for (const id in page) {
      const m = page[id] as Message;
      if (m.from === side && m.forged) continue;
      if (m.from === side) out.row(m.id, m, dependsOn(state, m, side), () => sentRow(state, side, m));
      else if (hasArrived(m)) arrived.push(m);
    }
  arrived.sort((a, b) => (a.number < b.number ? -1 : 1));
  for (const m of arrived) out.row(m.number, m, dependsOn(state, m, side), () => receivedRow(state, side, m));
};

const hasArrived = (m: Message): m is Message & { readonly number: string } =>
  m.number !== undefined && m.receivedAt !== undefined;
