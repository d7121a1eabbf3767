/** Rows that more than one kind of viewer gets. */
import { SIDES, type SideId } from '../base/ids.ts';
import { renderMessage, renderReply, UNREADABLE } from '../base/message.ts';
import { type Rng, rng } from '../base/rng.ts';
import type { Text, Words } from '../base/text.ts';
import { minutes } from '../base/time.ts';
import { sentBefore, slotsAsRead } from '../core/journey.ts';
import { believed, bookOf, cooling, phaseOf, rungOf, scenarioOf, stepState, thresholdState } from '../core/query.ts';
import type { Answer, Item, Message, State } from '../core/state.ts';
import { markingOf } from '../log/marking.ts';
import type { Scenario, Threshold } from '../scenario/scenario.ts';
import type { AnswerRow } from './hotline-rows.ts';
import type {
  ExerciseRow,
  ItemRow,
  LadderRow,
  RungRow,
  SeatRow,
  SourceRow,
  StepRow,
  StepState,
  ThresholdRow,
} from './rows.ts';

export const keyed = <T, R>(list: Iterable<T>, key: (x: T) => string, row: (x: T) => R): { [key: string]: R } => {
  const out: { [key: string]: R } = {};
  for (const x of list) out[key(x)] = row(x);
  return out;
};

export const exerciseRow = (state: State): ExerciseRow => {
  const { title, summary, startsAt, length, sides } = scenarioOf(state);
  return {
    title,
    summary,
    marking: markingOf(state.opening, state.marking),
    phase: phaseOf(state),
    clock: state.clock,
    startsAt: Date.parse(startsAt),
    lengthMs: minutes(length),
    ...(state.pauseReason !== undefined && { pauseReason: state.pauseReason }),
    recovered: state.recovered,
    sides: { A: sides.A.name, B: sides.B.name },
    ...(state.opening.rehearsal && { rehearsal: true as const }),
    ...(state.terms && { terms: state.terms }),
  };
};

export const seatRow = (state: State, seat: Scenario['seats'][number]): SeatRow => {
  const holder = state.seats[seat.id];
  const bot = state.bots?.[seat.id];
  return {
    id: seat.id,
    side: seat.side,
    office: seat.office,
    authorities: seat.authorities,
    ...(holder && { holder: holder.name }),
    ready: bot !== undefined || (holder?.ready ?? false),
    ...(bot && { bot: true as const }),
    ...(holder?.notReady !== undefined && { notReady: holder.notReady }),
    ...(holder?.team && { team: holder.team }),
    ...(holder?.pen !== undefined && { pen: holder.pen }),
  };
};

export const sourceRow = (source: Item['source']): SourceRow => ({
  kind: source.kind,
  name: source.name,
  ...(source.confidence !== undefined && { confidence: source.confidence }),
});

export const itemRow = (item: Item): ItemRow => ({
  id: item.id,
  receivedAt: item.at,
  ...(item.reportedAt !== undefined && { reportedAt: item.reportedAt }),
  headline: item.headline,
  ...(item.body && { body: item.body }),
  source: sourceRow(item.source),
  ...(item.severity !== undefined && { severity: item.severity }),
  ...(item.retractedAt !== undefined && { retractedAt: item.retractedAt }),
  openedBy: item.openedBy,
});

export const rungRows = (state: State): { [key: string]: RungRow } =>
  keyed(
    scenarioOf(state).ladder,
    (r) => String(r.rung),
    ({ rung, label }) => ({ rung, label }),
  );

export const ladderRow = (state: State, side: SideId): LadderRow => {
  const rung = rungOf(state, side);
  const { since, peak, ordered } = state.ladder[side];
  const coolDown = scenarioOf(state).ladder.find((r) => r.rung === rung)?.coolDown ?? 0;
  return {
    ...{ side, rung, since, peak },
    ...(ordered && { ordered }),
    ...(cooling(state, side) && { coolUntil: since + minutes(coolDown) }),
  };
};

export const thresholdRow = (state: State, t: Threshold): ThresholdRow => {
  const facts = state.thresholds[t.id];
  const scenario = scenarioOf(state);
  const label = state.plan.incidents[t.incident]?.hypotheses.find((h) => h.id === t.hypothesis)?.label;
  return {
    id: t.id,
    side: t.side,
    label: t.label,
    incident: t.incident,
    hypothesis: t.hypothesis,
    hypothesisLabel: label ?? t.label,
    atLeast: t.atLeast,
    filed: believed(state, t.side, t.incident, t.hypothesis),
    rung: t.rung,
    state: thresholdState(state, t.side, t.id),
    ...(facts && { since: facts.since }),
    ...(facts?.dueAt !== undefined && { dueAt: facts.dueAt }),
    ...(facts?.reason !== undefined && { reason: facts.reason }),
    holders: scenario.seats.filter((s) => s.side === t.side && s.authorities.includes('hold')).map((s) => s.id),
    answeredBy: t.answeredBy,
  };
};

export const stepRows = (state: State, side: SideId): StepRow[] =>
  scenarioOf(state).procedures.flatMap((card) =>
    state.machines.procedure[`${card.id}:${side}`] === undefined
      ? []
      : card.steps.map((step, index) => {
          const facts = state.steps[`${card.id}:${side}:${step.id}`];
          return {
            card: card.id,
            cardTitle: card.title,
            step: step.id,
            index,
            text: step.text,
            ...(step.seat !== undefined && { seat: step.seat }),
            state: stepState(state, card.id, side, step.id) as StepState,
            ...(facts?.dueAt !== undefined && { dueAt: facts.dueAt }),
            ...(facts && { at: facts.at }),
            ...(facts?.by !== undefined && { by: facts.by }),
          };
        }),
  );

const books = new WeakMap<Scenario, ReturnType<typeof bookOf>>();

/** Wording of everything, for rendering what was really said; a desk's own list of choices is narrower. */
const wholeBook = (scenario: Scenario) => {
  const known = books.get(scenario);
  if (known) return known;
  const made = bookOf(scenario);
  books.set(scenario, made);
  return made;
};

export const messageBody = (state: State, m: Message): Text =>
  renderMessage(m.content.type, m.content.slots, wholeBook(scenarioOf(state)));

/** What its reader sees: what the wire made unreadable is a row of signs, what it changed reads as something else. */
export const receivedBody = (state: State, m: Message): Text =>
  renderMessage(m.content.type, slotsAsRead(m), wholeBook(scenarioOf(state)), m.journey?.garbled);

/** Free text as it arrives: of a garbled one, every other sign or so is gone. */
export const receivedWords = (state: State, m: Message, words: Words): Words =>
  m.journey?.garbled?.includes('words')
    ? spoiled(words, rng(state.opening.seed, 'wire.garbled-words', `${m.line}:${m.from}`, sentBefore(state, m)))
    : words;

const spoiled = (words: Words, draw: Rng): Words => {
  const signs = [...words.text].map((sign) => (/\s/.test(sign) || draw.next() < 0.5 ? sign : UNREADABLE));
  return { lang: words.lang, text: signs.join('') };
};

export const answerRow = (state: State, a: Answer): AnswerRow => ({
  word: a.word,
  body: renderReply(a.word, a.slots, wholeBook(scenarioOf(state))),
  ...(a.words && { words: a.words }),
  ...(a.lost && { lost: true as const }),
  ...(a.heldMs !== undefined && { heldMs: a.heldMs }),
  ...(a.arrivedAt !== undefined && { arrivedAt: a.arrivedAt }),
  at: a.at,
  late: a.late,
});

/** As it comes to whoever asked: what the wire made unreadable is a row of signs, what it changed reads as something else. */
export const answerHeard = (state: State, m: Message, a: Answer): AnswerRow => {
  const { lost: _lost, heldMs: _held, garbled, misheard, words, ...sound } = a;
  const book = wholeBook(scenarioOf(state));
  // Looked for only where it is needed: how many were sent before is a walk over all messages.
  const spoilt = (said: Words): Words =>
    spoiled(
      said,
      rng(state.opening.seed, 'wire-back.garbled-words', `${m.line}:${m.from}:${a.at}`, sentBefore(state, m)),
    );
  return {
    ...answerRow(state, sound),
    body: renderReply(a.word, { ...a.slots, ...misheard }, book, garbled),
    ...(words && { words: garbled?.includes('words') ? spoilt(words) : words }),
    ...(garbled && { garbled }),
  };
};

export const eachSide = <R>(row: (side: SideId) => R): { [key: string]: R } => keyed(SIDES, (s) => s, row);
