import { entry, withEntry } from '../base/paged.ts';
import { minutes } from '../base/time.ts';
import { answerLost, journeyOf } from './journey.ts';
import { owesAnswer, scenarioOf } from './query.ts';
import type { Remembers } from './remembers.ts';
import type { Message, State } from './state.ts';

const message = (state: State, id: string, change: (m: Message) => Message): State => {
  const known = entry(state.messages, id);
  return known ? { ...state, messages: withEntry(state.messages, id, change(known)) } : state;
};

const dueMs = (state: State, m: Message, which: 'due' | 'standby'): number =>
  minutes(scenarioOf(state).messages[m.content.type]?.[which] ?? 0);

const travel = (state: State, m: Message, at: number): Pick<Message, 'journey'> => {
  const journey = journeyOf(state, m, at);
  return journey ? { journey } : {};
};

export const remembersMessages: Remembers<
  | 'messageDrafted'
  | 'messageTransmitted'
  | 'messageAtPost'
  | 'messageTurnedAway'
  | 'messageReceived'
  | 'messageOpened'
  | 'delayConfirmed'
  | 'replyGiven'
> = {
  messageDrafted: (state, { message: id, line, from, seat, content, filedAs }, { at }) => ({
    ...state,
    messages: withEntry(state.messages, id, {
      ...{ id, line, from, content, draftedAt: at, delayed: false, delayConfirmed: false, answers: [] },
      ...(seat !== undefined && { draftedBy: seat }),
      ...(filedAs !== undefined && { filedAs }),
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
    const from = entry(state.messages, id)?.from ?? 'A';
    return {
      ...sent,
      numbers: withEntry(sent.numbers, number, id),
      sent: { ...sent.sent, [from]: sent.sent[from] + 1 },
    };
  },
  messageAtPost: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, atPostAt: at })),
  messageTurnedAway: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, turnedAwayAt: at })),
  messageReceived: (state, event, { at }) =>
    message(state, event.message, (m) => ({ ...m, receivedAt: at, delayed: event.delayed })),
  messageOpened: (state, event, { at }) => message(state, event.message, (m) => ({ ...m, openedAt: m.openedAt ?? at })),
  delayConfirmed: (state, event) => message(state, event.message, (m) => ({ ...m, delayConfirmed: true })),
  replyGiven: (state, { message: id, seat, word, late, closes, slots, words }, { at }) => {
    const answered = message(state, id, (m) => ({
      ...m,
      answers: [
        ...m.answers,
        {
          ...{ word, seat, at, late, closes, slots },
          ...(words && { words }),
          ...(answerLost(state, m) && { lost: true as const }),
        },
      ],
      ...(word === 'STANDBY' && { dueFrom: at, dueAt: at + dueMs(state, m, 'standby') }),
    }));
    const m = entry(answered.messages, id);
    if (m?.content.type !== 'TEST' || !closes) return answered;
    const facts = answered.lines[m.line] ?? { suspended: {} };
    return { ...answered, lines: { ...answered.lines, [m.line]: { ...facts, testedAt: at } } };
  },
};
