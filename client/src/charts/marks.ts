/** What the timeline draws: plain marks, already in words. Times are exercise ms; `seq` is the record a mark leads to. */
import type { SideId } from '@firebreak/shared/base/ids.ts';

export type SpanMark = { readonly from: number; readonly to: number; readonly label: string };
export type PointMark = { readonly at: number; readonly seq?: number; readonly label: string };

export type AnswerMark = { readonly at: number; readonly label: string; readonly late: boolean };

export type MessageMark = {
  readonly id: string;
  readonly from: SideId;
  readonly label: string;
  readonly sentAt: number;
  readonly receivedAt?: number;
  readonly openedAt?: number;
  /** An answer is owed from here … */
  readonly owedFrom?: number;
  /** … until it came, or for good. */
  readonly owedTo?: number;
  readonly dueAt?: number;
  readonly answers: readonly AnswerMark[];
};

export type CallMark = {
  readonly id: string;
  readonly from: SideId;
  readonly label: string;
  readonly at: number;
  readonly reached: boolean;
};

export type RungMark = { readonly at: number; readonly to: number; readonly cause: string };

/** `seq` tells apart what happened at one moment: a reading stands at the cursor once its record does. */
export type StepValue = { readonly at: number; readonly value: number; readonly seq?: number };

export type BeliefMark = {
  readonly side: SideId;
  /** Percent. */
  readonly filed: readonly StepValue[];
  /** Absent where the viewer may not know it. */
  readonly ideal?: readonly StepValue[];
  /** 0 or 100. */
  readonly truth?: number;
  readonly threshold?: number;
};

/** `to`: what it is about goes on until then. */
export type ActMark = PointMark & {
  readonly shape: 'decision' | 'done' | 'late' | 'act' | 'note';
  readonly to?: number;
};

export type TimelineMarks = {
  readonly sides: readonly SideId[];
  readonly phases: readonly SpanMark[];
  readonly injects: Readonly<Record<SideId, readonly PointMark[]>>;
  readonly messages: readonly MessageMark[];
  readonly calls: readonly CallMark[];
  readonly downs: readonly SpanMark[];
  readonly rungs: Readonly<Record<SideId, readonly RungMark[]>>;
  readonly beliefs: readonly BeliefMark[];
  readonly acts: Readonly<Record<SideId, readonly ActMark[]>>;
  readonly facilitator: readonly ActMark[];
};
