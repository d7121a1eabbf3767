/** Work on the text lines: open, acknowledge, answer, ask, tell, close. */
import type { MessageType, Opinion, ReplyWord, SlotValues, Tlp, Topic } from '../../base/message.ts';
import type { Command, MessageContent } from '../../log/command.ts';
import type { LineRow, MessageRow } from '../../view/hotline-rows.ts';
import type { ThresholdRow } from '../../view/rows.ts';
import type { Intention } from '../agenda.ts';
import type { SeatView } from '../policy.ts';
import { elapsed, freshId, has, seesTo } from '../you.ts';
import { actsAbove } from './bot-type.ts';
import { chancesOf } from './log-belief.ts';
import { bestBenign, fear, incidentOf, type Mind } from './mind.ts';

/** Of the types that may answer a threshold, those with which one can ask. */
const ASKS: readonly MessageType[] = ['INQUIRY', 'CLARIFY', 'RFI'];
const TOPIC_ORDER: readonly Topic[] = ['political', 'military', 'safety', 'technical', 'crime'];
const MOST_TRIES = 4;
const SURE = 0.7;
/** Of what it hands over: for the other side and whoever works for it. */
const MARKING: Tlp = 'AMBER';
const CALM = 0.15;

const mine = (view: SeatView): MessageRow[] => Object.values(view.side.messages).filter((m) => m.mine);

export const openTopic = (line: LineRow): Topic | undefined =>
  TOPIC_ORDER.find((t) => line.topics.includes(t) && !line.suspended.some((s) => s.topic === t));

/** Of the lines as the directory prints them, a working one: the one least often left without an answer. */
export const workingLine = (view: SeatView, kind: LineRow['kind']): LineRow | undefined => {
  const works = Object.values(view.side.lines).filter((l) => l.kind === kind && l.state === 'ready' && openTopic(l));
  const silences = (l: LineRow): number =>
    mine(view).filter((m) => m.lineNumber === l.number && m.reply === 'overdue').length +
    Object.values(view.side.calls).filter((c) => c.mine && c.number === l.number && c.state === 'unanswered').length;
  return works.sort((a, b) => silences(a) - silences(b))[0];
};

const compose = (view: SeatView, mind: Mind, type: MessageType, slots: SlotValues): Command | undefined => {
  const line = workingLine(view, 'text');
  const topic = line && openTopic(line);
  if (!line || !topic) return undefined;
  const content: MessageContent = { number: line.number, type, topic, precedence: 'IMMEDIATE', slots };
  const message = freshId(view, mind.made + 1);
  return { type: has(view, 'draft', 'approve', 'transmit') ? 'sendMessage' : 'draftMessage', message, content };
};

/** A message of its own in answer to one received, on the line that one came over. */
const answerTo = (
  view: SeatView,
  mind: Mind,
  m: MessageRow,
  key: string,
  type: MessageType,
  slots: SlotValues,
): Intention[] => {
  const line = view.side.lines[m.lineNumber];
  const topic = line && openTopic(line);
  if (!topic || m.number === undefined) return [];
  const content: MessageContent = {
    ...{ number: line.number, type, topic, precedence: 'ROUTINE', inReplyTo: m.number, slots },
  };
  const message = freshId(view, mind.made + 1);
  const goes = line.state === 'ready' && !line.shutTypes?.some((s) => s.type === type);
  const at = has(view, 'draft', 'approve', 'transmit') && goes ? 'sendMessage' : 'draftMessage';
  return [{ key: `${key}:${m.id}`, command: () => ({ type: at, message, content }) }];
};

/** Exact wording for a question: the first the book lists. */
const askSlots = (view: SeatView, type: MessageType, incident: string): SlotValues | undefined => {
  const book = view.side.book.it?.book;
  const question = Object.keys(book?.phrases.questions ?? {})[0];
  const meaning = Object.keys(book?.phrases.meanings ?? {})[0];
  if (type === 'CLARIFY') return meaning === undefined ? undefined : { meaning };
  return question === undefined ? undefined : { incident, question };
};

const inUse = (view: SeatView, type: MessageType): boolean => view.side.book.it?.types.includes(type) === true;

const unanswered = (m: MessageRow): boolean =>
  m.delivery !== 'withdrawn' && ['not-owed', 'awaiting', 'standby'].includes(m.reply);

/** Our questions on an incident, by type. */
const asked = (view: SeatView, type: MessageType, incident: string): MessageRow[] =>
  mine(view).filter((m) => m.type === type && m.delivery !== 'withdrawn' && incidentOf(view, m.body) === incident);

/** Whether an answer that could clear this threshold is still to be hoped for. */
export const answerPending = (view: SeatView, t: ThresholdRow): boolean =>
  ASKS.some((type) => t.answeredBy.includes(type) && asked(view, type, t.incident).some(unanswered));

const questions = (view: SeatView, mind: Mind): Intention[] =>
  Object.values(view.side.thresholds).flatMap((t): Intention[] => {
    if (t.state !== 'pressing' && t.state !== 'held') return [];
    const type = ASKS.find((a) => t.answeredBy.includes(a) && inUse(view, a));
    if (type === undefined || !workingLine(view, 'text')) return [];
    const before = asked(view, type, t.incident);
    if (before.some(unanswered) || before.length >= MOST_TRIES) return [];
    const last = before[before.length - 1];
    const heardAt = last?.answers[last.answers.length - 1]?.at;
    // Asked and answered: again only when the threshold has begun to press since.
    if (last && last.reply !== 'overdue' && (t.state === 'held' || (heardAt ?? 0) >= (t.since ?? 0))) return [];
    const slots = askSlots(view, type, t.incident);
    return slots
      ? [{ key: `ask:${t.id}:${before.length}`, haste: 2, command: () => compose(view, mind, type, slots) }]
      : [];
  });

/** What an honest desk passes on: a cause it is sure of, where the book has words for it. */
const tidings = (view: SeatView, mind: Mind): Intention[] => {
  if (mind.type.candour !== 'honest' || !inUse(view, 'NOTIFY') || !workingLine(view, 'text')) return [];
  const facts = view.side.book.it?.book.phrases.facts ?? {};
  return Object.keys(view.side.incidents).flatMap((incident): Intention[] => {
    const best = bestBenign(view, mind, incident);
    if (!best || best.p < SURE || !(best.id in facts)) return [];
    const slots = { incident, fact: best.id };
    return [{ key: `tell:${incident}:${best.id}`, command: () => compose(view, mind, 'NOTIFY', slots) }];
  });
};

/** Asked for information or help, an honest desk hands over what it has not yet handed over: one bundle for each request. */
const handings = (view: SeatView, mind: Mind): Intention[] => {
  if (mind.type.candour !== 'honest' || !inUse(view, 'EVIDENCE')) return [];
  const sent = mine(view).filter((m) => m.type === 'EVIDENCE');
  const given = new Set(sent.flatMap((m) => m.bundle?.id ?? []));
  const bundle = Object.keys(view.side.book.it?.book.bundles ?? {}).find((id) => !given.has(id));
  if (bundle === undefined) return [];
  return Object.values(view.side.messages).flatMap((m): Intention[] => {
    const incident = incidentOf(view, m.body);
    const asks = !m.mine && (m.type === 'RFI' || m.type === 'RFA') && m.openedAt !== undefined;
    if (!asks || incident === undefined || sent.some((e) => e.inReplyTo === m.number)) return [];
    return answerTo(view, mind, m, 'hand', 'EVIDENCE', { incident, bundle, tlp: MARKING });
  });
};

/** Whether what was handed over speaks for the cause this seat holds likeliest. */
const opinionOn = (view: SeatView, mind: Mind, m: MessageRow): Opinion => {
  const [reading] = view.readings[`message:${m.id}`] ?? [];
  const belief = reading && mind.beliefs[reading.incident];
  if (!reading || !belief) return 'neutral';
  const [likeliest] = Object.entries(chancesOf(belief)).sort(([, a], [, b]) => b - a)[0] ?? [];
  const all = Object.values(reading.logLikelihood);
  const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
  return (reading.logLikelihood[likeliest ?? ''] ?? mean) >= mean ? 'agree' : 'disagree';
};

/** Evidence gets an answer in kind: an opinion on the first object of a bundle, once. */
const opinions = (view: SeatView, mind: Mind): Intention[] => {
  if (!inUse(view, 'OPINION')) return [];
  const given = new Set(mine(view).flatMap((m) => (m.type === 'OPINION' ? (m.inReplyTo ?? []) : [])));
  return Object.values(view.side.messages).flatMap((m): Intention[] => {
    const [object] = m.bundle?.objects ?? [];
    if (m.mine || !object || given.has(m.number ?? '')) return [];
    return answerTo(view, mind, m, 'opinion', 'OPINION', { object: object.id, opinion: opinionOn(view, mind, m) });
  });
};

const closings = (view: SeatView, mind: Mind): Intention[] => {
  const readout = Object.keys(view.side.book.it?.book.phrases.readouts ?? {})[0];
  if (readout === undefined || !inUse(view, 'CLOSE') || !workingLine(view, 'text') || elapsed(view) < 0.5) return [];
  return Object.values(view.side.incidents).flatMap(({ id, state }): Intention[] => {
    const before = asked(view, 'CLOSE', id);
    const calm = fear(view, mind, id) < CALM && (bestBenign(view, mind, id)?.p ?? 0) >= SURE;
    if (!calm || ['latent', 'closed'].includes(state) || before.some(unanswered) || before.length >= 2) return [];
    const slots = { incident: id, readout };
    return [{ key: `close:${id}:${before.length}`, command: () => compose(view, mind, 'CLOSE', slots) }];
  });
};

/** The closing word. A bot takes its own side for innocent: nobody has told its desk of an order. */
const answerWord = (view: SeatView, mind: Mind, m: MessageRow): ReplyWord | undefined => {
  const can = (...words: ReplyWord[]): ReplyWord | undefined =>
    words.find((w) => m.offered.includes(w)) ?? m.offered.find((w) => w !== 'STANDBY');
  const incident = incidentOf(view, m.body);
  const p = incident === undefined ? 0 : fear(view, mind, incident);
  if (m.type === 'CLOSE') return can(p < CALM * 2 ? 'AFFIRM' : 'NEGATIVE');
  if (mind.type.candour === 'evasive') return can('UNABLE', 'ROGER');
  if (m.type === 'RFI' || m.type === 'RFA') return can(p < actsAbove(mind.type, 0) ? 'WILCO' : 'UNABLE');
  if (m.type === 'INQUIRY') return can('NEGATIVE');
  return can('ROGER', 'AFFIRM');
};

/** An honest answer names the cause it believes in, where the book has words for it. */
const answerSlots = (view: SeatView, mind: Mind, m: MessageRow): SlotValues => {
  const incident = incidentOf(view, m.body);
  const best = incident === undefined ? undefined : bestBenign(view, mind, incident);
  const facts = view.side.book.it?.book.phrases.facts ?? {};
  const tells = m.type === 'INQUIRY' && mind.type.candour === 'honest' && best && best.p >= SURE && best.id in facts;
  return tells ? { fact: best.id } : {};
};

const incoming = (view: SeatView, mind: Mind): Intention[] =>
  Object.values(view.side.messages).flatMap((m): Intention[] => {
    if (m.mine) return [];
    if (m.openedAt === undefined)
      return [{ key: `open:${m.id}`, haste: 2, command: () => ({ type: 'openMessage', message: m.id }) }];
    if (m.delayed && !m.delayConfirmed)
      return [{ key: `delayed:${m.id}`, command: () => ({ type: 'confirmDelayed', message: m.id }) }];
    if (m.offered.length === 0 || view.side.lines[m.lineNumber]?.state === 'down') return [];
    const say = (word: ReplyWord, slots: SlotValues): Command => ({ type: 'reply', message: m.id, word, slots });
    if (mind.type.candour === 'evasive' && m.offered.includes('STANDBY'))
      return [{ key: `standby:${m.id}`, command: () => say('STANDBY', {}) }];
    const word = answerWord(view, mind, m);
    if (word === undefined) return [];
    const haste = mind.type.candour === 'evasive' ? 0.25 : 1;
    return [{ key: `reply:${m.id}`, haste, command: () => say(word, answerSlots(view, mind, m)) }];
  });

const outgoing = (view: SeatView): Intention[] =>
  mine(view).flatMap((m): Intention[] => {
    if (m.delivery === 'draft' && seesTo(view, 'approve'))
      return [{ key: `approve:${m.id}`, haste: 2, command: () => ({ type: 'approveMessage', message: m.id }) }];
    const line = view.side.lines[m.lineNumber];
    const goes =
      line?.state === 'ready' &&
      !line.suspended.some((s) => s.topic === m.topic) &&
      !line.shutTypes?.some((s) => s.type === m.type);
    return m.delivery === 'approved' && goes && seesTo(view, 'transmit')
      ? [{ key: `transmit:${m.id}`, haste: 2, command: () => ({ type: 'transmitMessage', message: m.id }) }]
      : [];
  });

/** Evidence in another’s name is worth asking about, on a line where that can be done, and whatever comes without keys. */
const asking = (view: SeatView): Intention[] =>
  Object.values(view.side.messages).flatMap((m): Intention[] => {
    if (m.mine || !m.verifiable || m.verified !== undefined) return [];
    if (m.keys !== false && (m.type !== 'EVIDENCE' || m.openedAt === undefined)) return [];
    return [{ key: `verify:${m.id}`, haste: 2, command: () => ({ type: 'verifySender', message: m.id }) }];
  });

export const deskWork = (view: SeatView, mind: Mind): Intention[] => [
  ...(seesTo(view, 'transmit') ? [...incoming(view, mind), ...asking(view)] : []),
  ...outgoing(view),
  ...(seesTo(view, 'draft')
    ? [
        ...questions(view, mind),
        ...tidings(view, mind),
        ...handings(view, mind),
        ...opinions(view, mind),
        ...closings(view, mind),
      ]
    : []),
];
