import type { SideId } from '../base/ids.ts';
import { FORMATS, faultySlot, REPLY_SLOTS } from '../base/message.ts';
import { entry } from '../base/paged.ts';
import type { Rejection, RejectionCode } from '../base/rejection.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MessageContent } from '../log/command.ts';
import type { Event } from '../log/event.ts';
import { authenticates, reachOf } from '../machine/line-kind.ts';
import { can } from '../machine/step.ts';
import type { Line, Seat } from '../scenario/scenario.ts';
import { type Decision, refuse, type SeatDecides } from './ask.ts';
import { directoryOf, knowsRouting, readsBack, sparedBySuspension } from './cards.ts';
import { numberOf } from './effects.ts';
import {
  bookOf,
  deliveryOf,
  findMessage,
  lineBehind,
  lineIsDown,
  scenarioOf,
  sideBook,
  topicSuspended,
  typeSuspended,
} from './query.ts';
import type { Message, State } from './state.ts';

const may = (state: State, message: string, type: string, at: number): boolean => {
  const snapshot = entry(state.messages, message)?.chart;
  return snapshot !== undefined && can(snapshot, { type, at });
};

/** A draft that could stand: its number, type, topic, slots and words are in order. */
const addressed = (state: State, side: SideId, content: MessageContent): Result<Line, Rejection> => {
  const no = (code: RejectionCode, about: string) => err({ code, about });
  const { number, type, topic, slots } = content;
  if (!directoryOf(state, side).some((entry) => entry.number === number)) return no('number-not-in-directory', number);
  const line = lineBehind(state, side, number);
  if (!line) return no('unknown-number', number);
  if (line.kind !== 'text') return no('wrong-kind-of-line', number);
  if (!line.topics.includes(topic) && (knowsRouting(state) || !turnsAway(line)))
    return no('topic-not-authorised', topic);
  if (!scenarioOf(state).messages[type]) return no('message-type-not-in-use', type);
  if (type === 'FREE' && !content.words) return no('words-are-missing', type);
  const slot = faultySlot(FORMATS[type].slots, slots, sideBook(state, side));
  if (slot !== undefined) return no('slot-is-wrong', slot);
  if (content.inReplyTo !== undefined && !visible(state, side, content.inReplyTo))
    return no('unknown-item', content.inReplyTo);
  return ok(line);
};

/**
 * Behind a line of a known kind sits a desk that says itself what is none of its business; with P15, the routing table, the
 * sender knows beforehand.
 */
const turnsAway = (line: Line): boolean => line.redirects !== undefined || reachOf(line) !== undefined;

/** What this side may name: its own messages, and what has reached it. */
const visible = (state: State, side: SideId, ref: string): Message | undefined => {
  const m = findMessage(state, ref);
  if (!m || (m.forged && m.from === side)) return undefined;
  if (m.from === side) return m;
  return m.number === ref && m.receivedAt !== undefined ? m : undefined;
};

const own = (state: State, side: SideId, ref: string): Message | RejectionCode => {
  const m = visible(state, side, ref);
  return !m ? 'unknown-item' : m.from === side ? m : 'message-is-not-yours';
};

const received = (state: State, side: SideId, ref: string): Message | RejectionCode => {
  const m = visible(state, side, ref);
  return !m ? 'unknown-item' : m.from === side ? 'message-is-not-yours' : m;
};

const transmit = (
  state: State,
  m: Pick<Message, 'id' | 'line'>,
  content: MessageContent,
  side: SideId,
  seat: Seat,
): Decision => {
  if (lineIsDown(state, m.line)) return refuse('line-is-down', content.number);
  if (topicSuspended(state, m.line, content.topic)) return refuse('line-is-suspended', content.topic);
  if (typeSuspended(state, m.line, content.type) && !sparedBySuspension(state, content.topic))
    return refuse('line-is-suspended', content.type);
  return ok([
    { type: 'messageTransmitted', message: m.id, number: numberOf(side, state.sent[side] + 1), seat: seat.id },
  ]);
};

const draft = (id: string, line: Line, side: SideId, seat: Seat, content: MessageContent): Event => ({
  ...{ type: 'messageDrafted', message: id, line: line.id, from: side, seat: seat.id, content },
});

export const decidesMessages: SeatDecides<
  | 'draftMessage'
  | 'approveMessage'
  | 'transmitMessage'
  | 'sendMessage'
  | 'withdrawMessage'
  | 'openMessage'
  | 'confirmDelayed'
  | 'verifySender'
  | 'reply'
  | 'readBack'
  | 'acceptReadBack'
> = {
  draftMessage: ({ state, command: { message, content }, seat, side }) => {
    if (findMessage(state, message)) return refuse('id-in-use', message);
    const line = addressed(state, side, content);
    return line.ok ? ok([draft(message, line.value, side, seat, content)]) : line;
  },
  approveMessage: ({ state, command: { message: ref }, seat, side, at }) => {
    const m = own(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    return may(state, m.id, 'APPROVE', at)
      ? ok([{ type: 'messageApproved', message: m.id, seat: seat.id }])
      : refuse('message-is-not-in-that-state', ref);
  },
  transmitMessage: ({ state, command: { message: ref }, seat, side, at }) => {
    const m = own(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    if (!may(state, m.id, 'TRANSMIT', at) || deliveryOf(m) !== 'approved')
      return refuse('message-is-not-in-that-state', ref);
    return transmit(state, m, m.content, side, seat);
  },
  /** Draft, approve and transmit in one act, for an office that holds all three authorities. */
  sendMessage: ({ state, command: { message, content }, seat, side }) => {
    if (!(['draft', 'approve', 'transmit'] as const).every((a) => seat.authorities.includes(a)))
      return refuse('seat-has-no-authority');
    if (findMessage(state, message)) return refuse('id-in-use', message);
    const line = addressed(state, side, content);
    if (!line.ok) return line;
    const sent = transmit(state, { id: message, line: line.value.id }, content, side, seat);
    if (!sent.ok) return sent;
    return ok([
      draft(message, line.value, side, seat, content),
      { type: 'messageApproved', message, seat: seat.id },
      ...sent.value,
    ]);
  },
  withdrawMessage: ({ state, command: { message: ref }, seat, side, at }) => {
    const m = own(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    return ['draft', 'approved', 'queued'].includes(deliveryOf(m)) && may(state, m.id, 'WITHDRAW', at)
      ? ok([{ type: 'messageWithdrawn', message: m.id, seat: seat.id }])
      : refuse('message-is-not-in-that-state', ref);
  },
  openMessage: ({ state, command: { message: ref }, seat, side }) => {
    const m = received(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    return m.openedAt === undefined ? ok([{ type: 'messageOpened', message: m.id, seat: seat.id }]) : ok([]);
  },
  confirmDelayed: ({ state, command: { message: ref }, seat, side }) => {
    const m = received(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    return m.delayed && !m.delayConfirmed ? ok([{ type: 'delayConfirmed', message: m.id, seat: seat.id }]) : ok([]);
  },
  verifySender: ({ state, command: { message: ref }, seat, side }) => {
    const m = received(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    const line = state.plan.lines[m.line];
    if (!line || !authenticates(line)) return refuse('sender-cannot-be-verified', ref);
    return m.verified === undefined ? ok([{ type: 'senderVerificationBegan', message: m.id, seat: seat.id }]) : ok([]);
  },
  readBack: ({ state, command: { message: ref, slots }, seat, side }) => {
    const m = received(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    if (m.openedAt === undefined) return refuse('message-is-unopened', ref);
    const format = FORMATS[m.content.type].slots.filter((s) => m.content.slots[s.id] !== undefined);
    if (!readsBack(state) || format.length === 0) return refuse('nothing-to-read-back', ref);
    const wrong = faultySlot(format, slots, bookOf(scenarioOf(state)));
    if (wrong !== undefined) return refuse('slot-is-wrong', wrong);
    return ok([{ type: 'readBackGiven', message: m.id, seat: seat.id, slots }]);
  },
  acceptReadBack: ({ state, command: { message: ref }, seat, side }) => {
    const m = own(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    if (m.readBack === undefined) return refuse('message-is-not-in-that-state', ref);
    return m.readBack.acceptedAt === undefined
      ? ok([{ type: 'readBackAccepted', message: m.id, seat: seat.id }])
      : ok([]);
  },
  reply: ({ state, command: { message: ref, word, slots, words }, seat, side, at }) => {
    const m = received(state, side, ref);
    if (typeof m === 'string') return refuse(m, ref);
    if (lineIsDown(state, m.line)) return refuse('line-is-down', m.content.number);
    const slot = faultySlot(REPLY_SLOTS, slots, sideBook(state, side));
    if (slot !== undefined) return refuse('slot-is-wrong', slot);
    const base = { message: m.id, seat: seat.id, word, slots, ...(words && { words }) };
    // A TEST is acknowledged without opening it. The ROGER to a question that was only filed as one closes nothing.
    if (m.openedAt === undefined && word === 'ROGER' && (m.filedAs ?? m.content.type) === 'TEST') {
      if (m.answers.length > 0) return refuse('reply-already-given', ref);
      const test = m.content.type === 'TEST';
      return ok([{ type: 'replyGiven', ...base, closes: test, late: test && m.dueAt !== undefined && at > m.dueAt }]);
    }
    if (m.openedAt === undefined) return refuse('message-is-unopened', ref);
    if (m.delayed && !m.delayConfirmed) return refuse('delay-must-be-confirmed', ref);
    if (!FORMATS[m.content.type].replies.includes(word)) return refuse('reply-not-offered', word);
    if (m.answers.some((a) => a.closes)) return refuse('reply-already-given', ref);
    if (word === 'STANDBY')
      return !m.answers.some((a) => a.word === 'STANDBY') && may(state, m.id, 'STANDBY', at)
        ? ok([{ type: 'replyGiven', ...base, closes: false, late: false }])
        : refuse('standby-already-used', ref);
    if (!may(state, m.id, 'ANSWER', at)) return refuse('message-is-not-in-that-state', ref);
    const late = m.dueAt !== undefined && at > m.dueAt;
    return ok([{ type: 'replyGiven', ...base, closes: true, late }]);
  },
};
