import { otherSide } from '../base/ids.ts';
import type { ReplyWord } from '../base/message.ts';
import { entry, withEntry } from '../base/paged.ts';
import { minutes } from '../base/time.ts';
import { dueMinutes } from './cards.ts';
import { owedMs } from './deadlines.ts';
import { answerHeldMs, answerLost, answerSpoiled, journeyOf, readBackAsHeard } from './journey.ts';
import { cameThrough, owesAnswer, replyOf, scenarioOf } from './query.ts';
import type { Remembers } from './remembers.ts';
import type { Answer, Message, State } from './state.ts';

const message = (state: State, id: string, change: (m: Message) => Message): State => {
  const known = entry(state.messages, id);
  return known ? { ...state, messages: withEntry(state.messages, id, change(known)) } : state;
};

/** As long as the side that owes the answer has. */
const dueMs = (state: State, m: Message, which: 'due' | 'standby'): number =>
  owedMs(state, otherSide(m.from), minutes(dueMinutes(state, m.content.type, which)));

/** Whoever says STANDBY goes by it, whether or not it comes through. */
const standsBy = (state: State, m: Message, word: ReplyWord, at: number): Pick<Answer, 'standbyUntil'> =>
  word === 'STANDBY' && state.timeScales ? { standbyUntil: at + dueMs(state, m, 'standby') } : {};

/** Evidence that came in a bundle counts from the moment somebody opened it. */
const learnt = (state: State, m: Message | undefined): State => {
  if (m?.content.type !== 'EVIDENCE' || m.openedAt !== undefined) return state;
  const side = otherSide(m.from);
  const shown = scenarioOf(state).bundles?.find((b) => b.id === m.content.slots.bundle)?.objects ?? [];
  const told = shown.flatMap((o) => o.evidence).filter((e) => state.plan.incidents[e.incident]?.sides.includes(side));
  if (told.length === 0) return state;
  return { ...state, evidence: { ...state.evidence, [side]: [...state.evidence[side], ...told] } };
};

const heldUp = (state: State, m: Message): Pick<Message['answers'][number], 'heldMs'> => {
  const heldMs = answerHeldMs(state, m);
  return heldMs > 0 ? { heldMs } : {};
};

/** What an answer does once it has come to whoever asked: STANDBY restarts the deadline, an answered TEST shows on the line. */
const heard = (state: State, id: string, n: number, at: number): State => {
  const m = entry(state.messages, id);
  const answer = m?.answers[n];
  if (!m || !answer || !cameThrough(answer)) return state;
  const waits = replyOf(m) === 'awaiting' && !m.answers.some((a) => a.closes && cameThrough(a));
  if (answer.word === 'STANDBY' && waits)
    return message(state, id, () => ({ ...m, dueFrom: at, dueAt: at + dueMs(state, m, 'standby') }));
  if (m.content.type !== 'TEST' || m.forged || !answer.closes) return state;
  const { testMissedAt: _missed, ...facts } = state.lines[m.line] ?? { suspended: {} };
  return { ...state, lines: { ...state.lines, [m.line]: { ...facts, testedAt: at } } };
};

const travel = (state: State, m: Message, at: number): Pick<Message, 'journey'> => {
  const journey = journeyOf(state, m, at);
  return journey ? { journey } : {};
};

export const remembersMessages: Remembers<
  | 'messageDrafted'
  | 'messageTransmitted'
  | 'messageAtPost'
  | 'messageTurnedAway'
  | 'messageSightRead'
  | 'messageTranslated'
  | 'readBackGiven'
  | 'readBackAccepted'
  | 'messageReceived'
  | 'messageOpened'
  | 'delayConfirmed'
  | 'senderVerificationBegan'
  | 'senderVerified'
  | 'replyGiven'
  | 'answerArrived'
> = {
  messageDrafted: (state, { message: id, line, from, seat, content, filedAs, wording, forged }, { at }) => ({
    ...state,
    messages: withEntry(state.messages, id, {
      ...{ id, line, from, content, draftedAt: at, delayed: false, delayConfirmed: false, answers: [] },
      ...(seat !== undefined && { draftedBy: seat }),
      ...(filedAs !== undefined && { filedAs }),
      ...(wording && { wording }),
      ...(forged && { forged }),
    }),
  }),
  messageTransmitted: (state, { message: id, number }, { at }) => {
    const sent = message(state, id, (m) => ({
      ...m,
      ...travel(state, m, at),
      number,
      sentAt: at,
      ...(owesAnswer(m.content.type) && { dueFrom: at, dueAt: at + dueMs(state, m, 'due') }),
    }));
    const { from = 'A', forged } = entry(state.messages, id) ?? {};
    const numbers = withEntry(sent.numbers, number, id);
    // A side's own count goes on as if nothing had been sent in its name.
    return forged ? { ...sent, numbers } : { ...sent, numbers, sent: { ...sent.sent, [from]: sent.sent[from] + 1 } };
  },
  messageAtPost: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, atPostAt: at })),
  messageSightRead: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, sightAt: at })),
  messageTranslated: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, officialAt: at })),
  readBackGiven: (state, { message: id, slots }, { at }) =>
    message(state, id, (m) => ({
      ...m,
      readBack: { at, given: slots, heard: readBackAsHeard(state, m, slots) },
    })),
  readBackAccepted: (state, event, { at }) =>
    message(state, event.message, (m) => (m.readBack ? { ...m, readBack: { ...m.readBack, acceptedAt: at } } : m)),
  messageTurnedAway: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, turnedAwayAt: at })),
  messageReceived: (state, event, { at }) =>
    message(state, event.message, (m) => ({ ...m, receivedAt: at, delayed: event.delayed })),
  messageOpened: (state, event, { at }) =>
    learnt(
      message(state, event.message, (m) => ({ ...m, openedAt: m.openedAt ?? at })),
      entry(state.messages, event.message),
    ),
  senderVerificationBegan: (state, event) => message(state, event.message, (m) => ({ ...m, verified: 'under-way' })),
  senderVerified: (state, event) =>
    message(state, event.message, (m) => ({ ...m, verified: event.genuine ? 'genuine' : 'false' })),
  delayConfirmed: (state, event) => message(state, event.message, (m) => ({ ...m, delayConfirmed: true })),
  replyGiven: (state, { message: id, seat, word, late, closes, slots, words }, { at }) => {
    const answered = message(state, id, (m) => ({
      ...m,
      answers: [
        ...m.answers,
        {
          ...{ word, seat, at, late, closes, slots },
          ...(words && { words }),
          ...standsBy(state, m, word, at),
          ...(answerLost(state, m) ? { lost: true as const } : heldUp(state, m)),
          ...answerSpoiled(state, m, { slots, ...(words && { words }) }),
        },
      ],
    }));
    const n = (entry(answered.messages, id)?.answers.length ?? 0) - 1;
    return heard(answered, id, n, at);
  },
  answerArrived: (state, { message: id, answer: n }, { at }) =>
    heard(
      message(state, id, (m) => ({
        ...m,
        answers: m.answers.map((a, i) => (i === n ? { ...a, arrivedAt: at } : a)),
      })),
      id,
      n,
      at,
    ),
};
