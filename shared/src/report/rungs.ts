import type { SideId } from '../base/ids.ts';
import { type Text, text } from '../base/text.ts';
import type { Move, Threshold } from '../scenario/scenario.ts';
import { type BeliefTrace, chanceAt } from './beliefs.ts';
import { type Chronicle, causesOf, isOf, recordsOf } from './chronicle.ts';

/** Whose doing an override is, wherever a cause is named. */
export const ADJUSTED: Text = text('facilitator-adjusted', '导调调整');

export type RungCause =
  | {
      readonly kind: 'threshold';
      readonly threshold: Threshold;
      /** Percent at that moment. */
      readonly filed: number;
      readonly ideal: number;
      readonly isTrue: boolean;
    }
  | { readonly kind: 'move'; readonly move: Move; readonly reason: string }
  /** A facilitator put the side there. */
  | { readonly kind: 'override'; readonly reason: string }
  | { readonly kind: 'none' };

export type RungStep = {
  readonly side: SideId;
  readonly seq: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly cause: RungCause;
  /** The step, and the records that led to it. */
  readonly records: readonly number[];
};

/** The last record before `seq` of a kind, about this threshold. */
const pressed = (chronicle: Chronicle, threshold: string, seq: number): number[] => {
  const found = recordsOf(chronicle, 'thresholdPressing').findLast(
    (r) => r.seq < seq && r.event.threshold === threshold,
  );
  return found ? [found.seq, ...causesOf(chronicle, found).map((r) => r.seq)] : [];
};

export const rungSteps = (chronicle: Chronicle, traces: readonly BeliefTrace[]): RungStep[] => {
  const { scenario } = chronicle;
  return recordsOf(chronicle, 'rungChanged').map((record) => {
    const { seq, at, event } = record;
    const chain = causesOf(chronicle, record);
    const step = { side: event.side, seq, at, from: event.from, to: event.to };
    const tripped = chain.find((r) => isOf(r, 'thresholdTripped'));
    const taken = chain.find((r) => isOf(r, 'moveTaken'));
    if (tripped && isOf(tripped, 'thresholdTripped')) {
      const threshold = scenario.thresholds.find((t) => t.id === tripped.event.threshold);
      const trace = traces.find((t) => t.side === event.side && t.incident.id === threshold?.incident);
      if (threshold && trace) {
        const { hypothesis } = threshold;
        const cause = {
          ...{ kind: 'threshold' as const, threshold },
          filed: chanceAt(trace.filed, hypothesis, seq),
          ideal: chanceAt(trace.ideal, hypothesis, seq),
          isTrue: trace.incident.truth === hypothesis,
        };
        return { ...step, cause, records: [seq, tripped.seq, ...pressed(chronicle, threshold.id, tripped.seq)] };
      }
    }
    if (taken && isOf(taken, 'moveTaken')) {
      const move = scenario.moves.find((m) => m.id === taken.event.move);
      const proposed = recordsOf(chronicle, 'moveProposed').find((r) => r.event.decision === taken.event.decision);
      if (move) {
        const cause = { kind: 'move' as const, move, reason: proposed?.event.reason ?? '' };
        return { ...step, cause, records: [seq, taken.seq, ...(proposed ? [proposed.seq] : [])] };
      }
    }
    const override = chain.find((r) => isOf(r, 'rungOverridden'));
    if (override && isOf(override, 'rungOverridden'))
      return { ...step, cause: { kind: 'override', reason: override.event.reason }, records: [seq, override.seq] };
    return { ...step, cause: { kind: 'none' as const }, records: [seq, ...chain.map((r) => r.seq)] };
  });
};

export const rungAt = (steps: readonly RungStep[], side: SideId, seq: number): number =>
  steps.findLast((s) => s.side === side && s.seq <= seq)?.to ?? 0;
