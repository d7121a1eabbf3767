/** Questions about a state that more than one part of the core asks. */
import { exerciseTime } from '../base/exercise-clock.ts';
import { otherSide, type SideId } from '../base/ids.ts';
import { FORMATS, type MessageType, type Phrasebook, type Topic } from '../base/message.ts';
import { entry, valuesOf } from '../base/paged.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '../base/parameters.ts';
import type { Phase } from '../base/phase.ts';
import type { Bundle, Line, Move, Scenario } from '../scenario/scenario.ts';
import type { Answer, Call, Message, State } from './state.ts';

export const scenarioOf = (state: State): Scenario => state.opening.scenario;

/** What cards act through, in this exercise. */
export const parametersOf = (state: State): Parameters => ({
  ...DEFAULT_PARAMETERS,
  ...(scenarioOf(state).parameters as Partial<Parameters> | undefined),
});

const value = (snapshot: { readonly value: unknown } | undefined): { readonly [region: string]: unknown } =>
  (snapshot?.value ?? {}) as { readonly [region: string]: unknown };

export const phaseOf = (state: State): Phase => value(state.machines.phase.it).phase as Phase;

/** Exercise ms at `wall`; never before the last record, whatever the wall clock does. */
export const now = (state: State, wall: number): number => Math.max(state.head.at, exerciseTime(state.clock, wall));

const ENDED: readonly Phase[] = ['hotwash', 'closed'];

export const hasEnded = (state: State): boolean => ENDED.includes(phaseOf(state));

/** A facilitator who is to judge alike in every arm does not see which one this is before it has ended. */
export const cardsHidden = (state: State): boolean => state.opening.condition.drawn === 'hidden' && !hasEnded(state);

export const inPlace = (state: State, card: string): boolean => state.opening.condition.procedures.includes(card);

export const rungOf = (state: State, side: SideId): number =>
  (state.machines.side[side]?.context as { rung: number } | undefined)?.rung ?? 0;

/** Whether the present rung's cool-down is still running. */
export const cooling = (state: State, side: SideId): boolean => {
  const ladder = value(state.machines.side[side]).ladder;
  return typeof ladder === 'object' && Object.values(ladder as object).includes('cooling');
};

export const thresholdState = (state: State, side: SideId, id: string) =>
  (value(state.machines.side[side])[`threshold:${id}`] ?? 'clear') as
    | 'clear'
    | 'pressing'
    | 'held'
    | 'answered'
    | 'tripped';

export const lineIsDown = (state: State, line: string): boolean => value(state.machines.line[line]).wire === 'down';

export const topicSuspended = (state: State, line: string, topic: Topic): boolean =>
  value(state.machines.line[line])[`topic:${topic}`] === 'suspended';

/** Shut singly, whatever its topic. */
export const typeSuspended = (state: State, line: string, type: MessageType): boolean =>
  (state.machines.line[line]?.context as { readonly shut?: readonly string[] } | undefined)?.shut?.includes(type) ===
  true;

/** Whether an answer has come to whoever asked. */
export const cameThrough = (a: Answer): boolean => !a.lost && (a.heldMs === undefined || a.arrivedAt !== undefined);

/** A line that carries no calls is idle for good. */
export const callsState = (state: State, line: string) =>
  (value(state.machines.line[line]).calls ?? 'idle') as
    | 'idle'
    | 'requested'
    | 'ringing'
    | 'ringing-out'
    | 'wrong-post'
    | 'connected';

export const lineBusy = (state: State, line: string): boolean => callsState(state, line) !== 'idle';

export const deliveryOf = ({ chart }: Message) =>
  (value(chart).delivery ?? 'draft') as
    | 'draft'
    | 'approved'
    | 'sent'
    | 'queued'
    | 'lost'
    | 'at-post'
    | 'astray'
    | 'kept'
    | 'turned-away'
    | 'received'
    | 'opened'
    | 'withdrawn';

export const replyOf = ({ chart }: Message) =>
  (value(chart).reply ?? 'not-owed') as 'not-owed' | 'awaiting' | 'standby' | 'answered' | 'overdue' | 'answered-late';

/** `fired` has regions of its own, so its value may be an object. */
export const injectPlan = (state: State, inject: string) => {
  const plan = value(state.machines.inject[inject]).plan;
  return (typeof plan === 'string' ? plan : Object.keys(plan as object)[0]) as
    | 'waiting'
    | 'counting'
    | 'watching'
    | 'delaying'
    | 'held'
    | 'fired'
    | 'skipped';
};

export const injectArmed = (state: State, inject: string): boolean =>
  value(state.machines.inject[inject]).arming === 'armed';

export const incidentState = (state: State, incident: string, side: SideId) =>
  (value(state.machines.incident[incident])[side] ?? 'latent') as
    | 'latent'
    | 'reported'
    | 'assessed'
    | 'attributed'
    | 'closed';

export const stepState = (state: State, card: string, side: SideId, step: string): string => {
  const v = value(state.machines.procedure[`${card}:${side}`])[step];
  return typeof v === 'string' ? v : 'waiting';
};

/** The circuit behind a printed number, as the wire sees it. */
export const lineBehind = (state: State, side: SideId, number: string): Line | undefined => {
  const id = state.plan.numbers[side][number];
  return id === undefined ? undefined : state.plan.lines[id];
};

/** A message by its sender's id, or by number for whoever received it. */
export const findMessage = (state: State, ref: string): Message | undefined =>
  entry(state.messages, entry(state.numbers, ref) ?? ref);

/** Percent a side holds: as filed, or its prior until it files. */
export const believed = (state: State, side: SideId, incident: string, hypothesis: string): number =>
  state.filed[side][incident]?.chances[hypothesis] ?? state.plan.incidents[incident]?.priors[side]?.[hypothesis] ?? 0;

const titles = (list: readonly Bundle[]) => Object.fromEntries(list.map((b) => [b.id, b.title]));
const labels = (list: readonly Bundle[]) =>
  Object.fromEntries(list.flatMap((b) => b.objects.map((o) => [o.id, o.label])));

/** Wording of every slot value there is: for rendering what was really said. */
export const bookOf = (scenario: Scenario): Phrasebook => ({
  incidents: Object.fromEntries(scenario.incidents.map((i) => [i.id, i.title])),
  phrases: scenario.phrases,
  ...(scenario.bundles && { bundles: titles(scenario.bundles), objects: labels(scenario.bundles) }),
});

/** Bundles of the other side that this one has received and opened. */
export const bundlesSeen = (state: State, side: SideId): readonly Bundle[] => {
  const { bundles } = scenarioOf(state);
  if (bundles === undefined) return [];
  const seen = new Set(
    valuesOf(state.messages).flatMap((m) =>
      m.from !== side && m.openedAt !== undefined && m.content.type === 'EVIDENCE' ? [m.content.slots.bundle] : [],
    ),
  );
  return bundles.filter((b) => seen.has(b.id));
};

/** What one side may choose from: its own incidents and evidence, and objects that have come to it. */
export const sideBook = (state: State, side: SideId): Phrasebook => {
  const scenario = scenarioOf(state);
  return {
    incidents: Object.fromEntries(scenario.incidents.filter((i) => i.sides.includes(side)).map((i) => [i.id, i.title])),
    phrases: scenario.phrases,
    ...(scenario.bundles && {
      bundles: titles(scenario.bundles.filter((b) => b.side === side && !b.forged)),
      objects: labels(bundlesSeen(state, side)),
    }),
  };
};

/** Whether an answer is owed for a type in this scenario: it has reply words and a due time. */
export const owesAnswer = (type: keyof typeof FORMATS): boolean => FORMATS[type].replies.length > 0;

/** Whether a call rings, or rang, on the desk it was meant for: a stranger or an empty room has none. */
export const ringsAtDesk = (state: State, { line, from, fate, rangAt }: Call): boolean => {
  if (fate?.waitMs !== undefined && rangAt === undefined) return false;
  return (fate?.rings ?? state.plan.lines[line]?.ends[otherSide(from)].staffed) === 'desk';
};

/** Seats whose consent a decision still lacks; the proposer's own is given by proposing. */
export const awaited = (move: Move, by: string, concurred: readonly string[]): string[] =>
  move.consent.filter((seat) => seat !== by && !concurred.includes(seat));

export const farEnd = (line: Line, side: SideId) => line.ends[otherSide(side)];
