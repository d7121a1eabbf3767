/**
 * What the wire and the far post make of a message or a call: decided once, when it leaves, from the line, its faults, the
 * hours and the climate at the other end. All draws are keyed by line, direction and count, so that what happens on one line
 * shifts nothing on another.
 */

import type { Climate, Spread } from '../base/channels.ts';
import { otherSide, type SideId } from '../base/ids.ts';
import type { LineFaultKind } from '../base/line-faults.ts';
import { FORMATS, REPLY_SLOTS, type Slot, type SlotValues, slotValues, type Topic } from '../base/message.ts';
import { valuesOf } from '../base/paged.ts';
import { type Rng, rng } from '../base/rng.ts';
import { minutes } from '../base/time.ts';
import type { Fate, Journey } from '../machine/exchange.machine.ts';
import type { CallFate } from '../machine/line.machine.ts';
import { byRequest, reachOf, translationOf } from '../machine/line-kind.ts';
import type { LineFault } from '../scenario/line-faults.ts';
import type { Line } from '../scenario/scenario.ts';
import { deskTime, sightError, waitsForTranslation } from './cards.ts';
import { holds } from './condition.ts';
import { bookOf, parametersOf, rungOf, scenarioOf } from './query.ts';
import type { Answer, Call, Message, State } from './state.ts';

const FAULT_MINUTES = 10;

/** In ms. */
export const drawSpread = (time: Spread, draw: Rng): number => {
  if ('mean' in time) return minutes(draw.exponential(time.mean));
  const { shift = 0, median, sigma = 0.5 } = time;
  return minutes(shift + median * Math.exp(sigma * draw.normal()));
};

/** How the side at the far end stands: a grievance of its own outweighs the ladder. */
export const climateOf = (state: State, far: SideId): Climate => {
  const aggrieved = scenarioOf(state).grievances?.some(
    (g) =>
      g.side === far &&
      (g.from === undefined || holds(state, g.from)) &&
      (g.until === undefined || !holds(state, g.until)),
  );
  const wronged = scenarioOf(state).promises?.some((p) => p.side !== far && holds(state, p.broken));
  if (aggrieved || wronged) return 'grievance';
  const { tenseFrom } = parametersOf(state);
  return rungOf(state, far) >= tenseFrom || rungOf(state, otherSide(far)) >= tenseFrom ? 'tense' : 'calm';
};

const DAY_MS = minutes(24 * 60);
const ofDay = (hhmm: string): number => minutes(Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3)));

/** Ms until the post at this end is staffed; 0 while it is. A shift may run past midnight. */
export const untilStaffed = (state: State, line: Line, side: SideId, at: number): number => {
  const { hours } = line.ends[side];
  if (hours === undefined || hours.from === hours.to) return 0;
  const now = (Date.parse(scenarioOf(state).startsAt) + at) % DAY_MS;
  const [from, to] = [ofDay(hours.from), ofDay(hours.to)];
  const staffed = from <= to ? now >= from && now < to : now >= from || now < to;
  return staffed ? 0 : (from - now + DAY_MS) % DAY_MS;
};

/** The faults that what this side sends on a line meets just now. */
const faultsOf = (state: State, line: string, from: SideId): readonly LineFault[] =>
  Object.values(state.lines[line]?.faults ?? {}).filter((f) => f.from === undefined || f.from === from);

const hit = ({ chance = 100 }: LineFault, draw: Rng): boolean => draw.next() * 100 < chance;

const place = ({ number }: Message): number =>
  number === undefined ? Number.POSITIVE_INFINITY : Number(number.slice(number.indexOf('-') + 1));

/** How many messages its side had sent on its line before this one: what is drawn about it hangs on no other line. */
export const sentBefore = (state: State, m: Message): number =>
  m.forged
    ? place(m)
    : valuesOf(state.messages).filter(
        (o) => o.line === m.line && o.from === m.from && o.sentAt !== undefined && place(o) < place(m),
      ).length;

const streamOf = (state: State, kind: string, line: string, from: SideId, n: number) => (what: string) =>
  rng(state.opening.seed, `${kind}.${what}`, `${line}:${from}`, n);

/** Whether the far post passes a thing on, and how long that takes. */
const passing = (state: State, line: Line, far: SideId, at: number, draw: (what: string) => Rng) => {
  const closed = untilStaffed(state, line, far, at);
  const reach = reachOf(line);
  if (reach === undefined) return { passed: true, deskMs: closed };
  const passed = draw('answer').next() * 100 < reach.answer[climateOf(state, far)];
  return { passed, deskMs: closed + drawSpread(deskTime(state, reach.time), draw('time')) };
};

const readable = (m: Message): readonly string[] => [
  ...FORMATS[m.content.type].slots.filter((s) => m.content.slots[s.id] !== undefined).map((s) => s.id),
  ...(m.content.words === undefined ? [] : ['words']),
];

/** For each slot another value of its own list; one that has no other stays as it is. */
const misheard = (
  state: State,
  format: readonly Slot[],
  values: SlotValues,
  hurt: readonly string[],
  draw: (what: string) => Rng,
): Readonly<Record<string, string>> => {
  const book = bookOf(scenarioOf(state));
  return Object.fromEntries(
    format.flatMap((slot) => {
      if (!hurt.includes(slot.id)) return [];
      const others = slotValues(slot, book).filter((value) => value !== values[slot.id]);
      const heard = draw(`misheard-${slot.id}`).pick(others);
      return heard === undefined ? [] : [[slot.id, heard]];
    }),
  );
};

/** The slots as their reader has them. */
export const slotsAsRead = (m: Message): SlotValues => ({ ...m.content.slots, ...m.journey?.misheard });

/** What whoever sent a message hears when it is read back: the way back has its own faults. */
export const readBackAsHeard = (state: State, m: Message, given: SlotValues): SlotValues => {
  const from = otherSide(m.from);
  const garble = faultsOf(state, m.line, from).find((f) => f.kind === 'garble' && f.wrong);
  const draw = streamOf(state, 'read-back', m.line, from, sentBefore(state, m));
  if (!garble || !hit(garble, draw('garble'))) return given;
  const slots = draw('slots').shuffle(Object.keys(given));
  const hurt = slots.slice(0, 1 + draw('parts').int(slots.length));
  return { ...given, ...misheard(state, FORMATS[m.content.type].slots, given, hurt, draw) };
};

/** Ms until one of the post's officers is free, those before it served first. */
const queueMs = (state: State, line: Line, m: Message, arrives: number): number => {
  const officers = reachOf(line)?.officers;
  if (officers === undefined) return 0;
  const done = valuesOf(state.messages)
    .filter((o) => o.line === m.line && o.from === m.from && o.journey !== undefined && place(o) < place(m))
    .map((o) => (o.sentAt ?? 0) + (o.journey?.transitMs ?? 0) + (o.journey?.deskMs ?? 0))
    .sort((a, b) => b - a);
  // With c officers, all are at work until the c-th last of those before it is done.
  return Math.max(0, (done[officers - 1] ?? 0) - arrives);
};

/** Absent where nothing stands between: then a message arrives when the wire has carried it, as it was sent. */
export const journeyOf = (state: State, m: Message, at: number): Journey | undefined => {
  const line = state.plan.lines[m.line];
  if (line === undefined) return undefined;
  const far = otherSide(m.from);
  const faults = faultsOf(state, m.line, m.from);
  const turned = !line.topics.includes(m.content.topic);
  const translates = translationOf(line);
  const waits = translates !== undefined && waitsForTranslation(state, m.content.words !== undefined || !!m.wording);
  const plain =
    !waits && reachOf(line) === undefined && line.ends[far].hours === undefined && line.ends[far].staffed === 'desk';
  if (plain && faults.length === 0 && !turned) return undefined;
  const draw = streamOf(state, 'wire', m.line, m.from, sentBefore(state, m));
  const struck = (kind: LineFaultKind): LineFault | undefined =>
    faults.find((f) => f.kind === kind && hit(f, draw(kind)));
  const held = (fault: LineFault | undefined, share: number): number =>
    fault === undefined ? 0 : minutes(fault.minutes ?? FAULT_MINUTES) * share;
  const transitMs =
    minutes(line.transit) + held(struck('delay'), 1) + held(struck('reorder'), draw('reorder-by').next());
  const { passed, deskMs: workMs } = passing(state, line, far, at + transitMs, draw);
  const waitMs = queueMs(state, line, m, at + transitMs);
  const postMs = workMs + waitMs;
  const sightMs = translates ? drawSpread(translates.sight, draw('sight')) : 0;
  const officialMs = translates ? drawSpread(translates.official, draw('official')) : 0;
  // The desk gets a text when somebody has read it out; one that is exact in both languages need not wait for that.
  const deskMs = translates === undefined ? postMs : waits ? Math.max(postMs, sightMs) : Math.max(0, postMs - sightMs);
  const fate = ((): Fate => {
    if (struck('one-way') || struck('loss')) return 'lost';
    if (struck('wrong-post') || line.ends[far].staffed !== 'desk') return 'astray';
    if (turned) return 'turned-away';
    return passed ? 'arrives' : 'kept';
  })();
  const garble = struck('garble');
  const parts = garble ? draw('garbled').shuffle(readable(m)) : [];
  const garbled = parts.slice(0, 1 + draw('garbled-parts').int(parts.length));
  return {
    ...{ transitMs: Math.round(transitMs), deskMs: Math.round(deskMs), fate },
    ...(waitMs > 0 && { waitMs: Math.round(waitMs) }),
    ...(waits && { sightMs: Math.round(sightMs), officialMs: Math.round(officialMs) }),
    ...(waits && m.wording?.sight && draw('sight-error').next() < sightError(state) && { misread: true as const }),
    ...(struck('duplicate') && { copies: 2 }),
    ...(garbled.length > 0 &&
      (garble?.wrong
        ? { misheard: misheard(state, FORMATS[m.content.type].slots, m.content.slots, garbled, draw) }
        : { garbled })),
  };
};

/** Absent where nothing stands between: then it rings where the line's own end says. */
export const callFateOf = (state: State, call: Pick<Call, 'line' | 'from'>, at: number): CallFate | undefined => {
  const line = state.plan.lines[call.line];
  if (line === undefined) return undefined;
  const far = otherSide(call.from);
  const end = line.ends[far];
  const faults = [...faultsOf(state, call.line, call.from), ...faultsOf(state, call.line, far)];
  if (reachOf(line) === undefined && end.hours === undefined && faults.length === 0 && !byRequest(line))
    return undefined;
  const before = valuesOf(state.calls).filter((c) => c.line === call.line && c.from === call.from);
  const draw = streamOf(state, 'call', call.line, call.from, before.length);
  const struck = (kind: LineFaultKind) => faults.some((f) => f.kind === kind && hit(f, draw(kind)));
  const { passed, deskMs } = passing(state, line, far, at, draw);
  const wait = byRequest(line) ? { waitMs: Math.round(deskMs) } : {};
  if (struck('wrong-post')) return { rings: 'wrong-post', ...wait };
  if (end.staffed !== 'desk') return { rings: end.staffed, ...wait };
  const silent = struck('one-way') || struck('loss') || untilStaffed(state, line, far, at) > 0;
  return { rings: passed && !silent ? 'desk' : 'nobody', ...wait };
};

/** The faults an answer given just now meets on its way back, and its draws, made only for a fault that is there. */
const wayBack = (state: State, m: Message) => {
  const from = otherSide(m.from);
  return {
    faults: faultsOf(state, m.line, from),
    draw: (what: string): Rng =>
      streamOf(state, 'wire-back', m.line, from, sentBefore(state, m))(`${m.answers.length}:${what}`),
  };
};

/** Whether an answer given just now is lost on its way back. */
export const answerLost = (state: State, m: Message): boolean => {
  const { faults, draw } = wayBack(state, m);
  return faults.some((f) => (f.kind === 'one-way' || f.kind === 'loss') && hit(f, draw(f.kind)));
};

/** Ms by which faults of the line hold an answer up that is given just now; answers of older logs were never held up. */
export const answerHeldMs = (state: State, m: Message): number => {
  if (state.opening.model === '1') return 0;
  const { faults, draw } = wayBack(state, m);
  const held = faults.flatMap((f) => {
    if ((f.kind !== 'delay' && f.kind !== 'reorder') || !hit(f, draw(f.kind))) return [];
    return [minutes(f.minutes ?? FAULT_MINUTES) * (f.kind === 'delay' ? 1 : draw('reorder-by').next())];
  });
  return Math.round(held.reduce((a, b) => a + b, 0));
};

/** What a garbling line makes of an answer given just now: its slots and words, not the word that closes. */
export const answerSpoiled = (
  state: State,
  m: Message,
  { slots, words }: Pick<Answer, 'slots' | 'words'>,
): Pick<Answer, 'garbled' | 'misheard'> => {
  if (state.opening.model === '1') return {};
  const { faults, draw } = wayBack(state, m);
  const garble = faults.find((f) => f.kind === 'garble');
  const parts = [...Object.keys(slots), ...(words ? ['words'] : [])];
  if (!garble || parts.length === 0 || !hit(garble, draw('garble'))) return {};
  const hurt = draw('garbled')
    .shuffle(parts)
    .slice(0, 1 + draw('garbled-parts').int(parts.length));
  return garble.wrong ? { misheard: misheard(state, REPLY_SLOTS, slots, hurt, draw) } : { garbled: hurt };
};

/** Whether a line test is answered at the far post just now: what fails looks the same from the testing side. */
export const testAnswered = (state: State, line: Line, by: SideId, n: number, at: number): boolean => {
  const far = otherSide(by);
  if (line.ends[far].staffed !== 'desk' || untilStaffed(state, line, far, at) > 0) return false;
  const draw = streamOf(state, 'line-test', line.id, by, n);
  const dead: readonly LineFaultKind[] = ['one-way', 'loss', 'wrong-post', 'garble'];
  const faults = [...faultsOf(state, line.id, by), ...faultsOf(state, line.id, far)];
  if (faults.some((f) => dead.includes(f.kind) && hit(f, draw(f.kind)))) return false;
  const reach = reachOf(line);
  return reach === undefined || draw('answer').next() * 100 < reach.answer[climateOf(state, far)];
};

/** The line a desk names to somebody whose topic is none of its business. */
export const redirectOf = (line: Line | undefined, topic: Topic): string | undefined => line?.redirects?.[topic];
