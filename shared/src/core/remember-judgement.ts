import type { SideId } from '../base/ids.ts';
import { minutes } from '../base/time.ts';
import { owedMs } from './deadlines.ts';
import type { Remembers } from './remembers.ts';
import type { Decision, Scores, State, ThresholdFacts } from './state.ts';

const threshold = (
  state: State,
  id: string,
  change: (kept: Pick<ThresholdFacts, 'trippedAt'>) => ThresholdFacts,
): State => {
  const trippedAt = state.thresholds[id]?.trippedAt;
  return { ...state, thresholds: { ...state.thresholds, [id]: change(trippedAt === undefined ? {} : { trippedAt }) } };
};

const scored = (state: State, side: SideId, incident: string, change: Scores): State => {
  const scores = state.scores ?? { A: {}, B: {} };
  const known = scores[side][incident];
  return { ...state, scores: { ...scores, [side]: { ...scores[side], [incident]: { ...known, ...change } } } };
};

const decision = (state: State, id: string, change: (d: Decision) => Decision): State => {
  const known = state.decisions[id];
  return known ? { ...state, decisions: { ...state.decisions, [id]: change(known) } } : state;
};

/** A rung that an override of this very moment names is its doing. */
const isOrdered = (state: State, side: SideId, to: number, at: number): boolean => {
  const last = state.overrides?.at(-1);
  return last?.side === side && last.to === to && last.at === at;
};

const stepKey = (event: { card: string; side: string; step: string }): string =>
  `${event.card}:${event.side}:${event.step}`;

export const remembersJudgement: Remembers<
  | 'assessmentFiled'
  | 'incidentScored'
  | 'forceScored'
  | 'thresholdPressing'
  | 'thresholdCleared'
  | 'holdPlaced'
  | 'thresholdHeld'
  | 'thresholdAnswered'
  | 'thresholdTripped'
  | 'moveProposed'
  | 'moveConcurred'
  | 'moveWithdrawn'
  | 'moveTaken'
  | 'rungChanged'
  | 'stepOpened'
  | 'stepOverdue'
  | 'stepTicked'
  | 'stepPassed'
  | 'stepDone'
> = {
  assessmentFiled: (state, { side, incident, chances, confidence, seat, note, responsibility }, { at }) => ({
    ...state,
    filed: {
      ...state.filed,
      [side]: {
        ...state.filed[side],
        [incident]: {
          ...{ chances, confidence, at, by: seat },
          ...(note !== undefined && { note }),
          ...(responsibility !== undefined && { responsibility }),
        },
      },
    },
  }),
  incidentScored: (state, { side, incident, form, score }, { at }) =>
    scored(state, side, incident, { nciss: { form, score, at } }),
  forceScored: (state, { side, incident, factors, asks }, { at }) =>
    scored(state, side, incident, { force: { factors, asks, at } }),
  thresholdPressing: (state, event, { at }) =>
    threshold(state, event.threshold, (kept) => ({
      ...kept,
      since: at,
      dueAt: at + owedMs(state, event.side, minutes(state.plan.thresholds[event.threshold]?.window ?? 0)),
    })),
  thresholdCleared: (state, event, { at }) => threshold(state, event.threshold, (kept) => ({ ...kept, since: at })),
  holdPlaced: (state, event, { at }) =>
    threshold(state, event.threshold, (kept) => ({ ...kept, since: at, reason: event.reason })),
  thresholdHeld: (state, event, { at }) => {
    const hold = state.plan.thresholds[event.threshold]?.hold;
    const reason = state.thresholds[event.threshold]?.reason;
    return threshold(state, event.threshold, (kept) => ({
      ...kept,
      since: at,
      ...(reason !== undefined && { reason }),
      ...(hold !== undefined && { dueAt: at + owedMs(state, event.side, minutes(hold)) }),
    }));
  },
  thresholdAnswered: (state, event, { at }) => threshold(state, event.threshold, (kept) => ({ ...kept, since: at })),
  thresholdTripped: (state, event, { at }) => threshold(state, event.threshold, () => ({ since: at, trippedAt: at })),
  moveProposed: (state, { decision: id, move, side, seat, reason }, { at }) => ({
    ...state,
    decisions: {
      ...state.decisions,
      [id]: { id, move, side, by: seat, reason, at, state: 'proposed', concurred: [] },
    },
  }),
  moveConcurred: (state, event) =>
    decision(state, event.decision, (d) => ({ ...d, concurred: [...d.concurred, event.seat] })),
  moveWithdrawn: (state, event) => decision(state, event.decision, (d) => ({ ...d, state: 'withdrawn' })),
  moveTaken: (state, event, { at }) => decision(state, event.decision, (d) => ({ ...d, state: 'taken', at })),
  rungChanged: (state, { side, to }, { at }) => ({
    ...state,
    ladder: {
      ...state.ladder,
      [side]: {
        since: at,
        peak: Math.max(state.ladder[side].peak, to),
        ...(isOrdered(state, side, to, at) && { ordered: true as const }),
      },
    },
  }),
  stepOpened: (state, event, { at }) => {
    const due = state.plan.cards[event.card]?.steps.find((s) => s.id === event.step)?.due;
    return {
      ...state,
      steps: {
        ...state.steps,
        [stepKey(event)]: { at, ...(due !== undefined && { dueAt: at + owedMs(state, event.side, minutes(due)) }) },
      },
    };
  },
  stepOverdue: (state) => state,
  stepTicked: (state, event, { at }) => ({
    ...state,
    steps: { ...state.steps, [stepKey(event)]: { ...state.steps[stepKey(event)], at, by: event.seat } },
  }),
  stepPassed: (state, event, { at }) => ({
    ...state,
    steps: { ...state.steps, [stepKey(event)]: { ...state.steps[stepKey(event)], at, by: event.seat } },
  }),
  stepDone: (state) => state,
};
