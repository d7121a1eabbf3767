import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { BeliefWords } from './belief-lane.tsx';

/** Everything the chart says that is no mark. A new object only when the language or the log changes. */
export type TimelineWords = {
  readonly summary: string;
  readonly time: (at: number) => string;
  readonly timeShort: (at: number) => string;
  readonly side: (side: SideId) => string;
  readonly phase: string;
  readonly injects: (side: SideId) => string;
  readonly hotline: string;
  readonly thick: string;
  readonly rung: string;
  /** On two lines. */
  readonly rungCause: readonly [string, string];
  readonly acts: (side: SideId) => string;
  readonly facilitator: string;
  readonly belief: BeliefWords;
};
