/**
 * Rows that more than one kind of viewer gets. A row holds nothing its reader may not know; a key tells nothing either (items
 * and received messages are keyed by the reader's own numbering). All times are ms of exercise time unless named `wall`.
 */

import type { BotPolicy } from '../base/bot-policy.ts';
import type { Confidence } from '../base/estimative.ts';
import type { ExerciseClock } from '../base/exercise-clock.ts';
import type { SideId } from '../base/ids.ts';
import type { LossPolicy } from '../base/loss-policy.ts';
import type { MessageType } from '../base/message.ts';
import type { Phase } from '../base/phase.ts';
import type { Terms } from '../base/terms.ts';
import type { Text, Words } from '../base/text.ts';

export type Table<R> = { readonly [key: string]: R };

export type { Phase };

/** Read with `exerciseTime`: countdowns are drawn in the browser from this and a server-offset clock. */
export type ClockRow = ExerciseClock;

export type ExerciseRow = {
  readonly title: Text;
  readonly summary: Text;
  readonly marking: Text;
  readonly phase: Phase;
  readonly clock: ClockRow;
  /** Epoch ms of scenario time at exercise time 0. */
  readonly startsAt: number;
  readonly lengthMs: number;
  /** Why it stands still, as said by the facilitator; `recovered` after a restart of the server. */
  readonly pauseReason?: string;
  readonly recovered: boolean;
  readonly sides: Readonly<Record<SideId, Text>>;
  /** The facilitator's: the cards were drawn, and may not be seen yet. */
  readonly cards?: 'drawn' | 'hidden';
  /** Not live: every screen says so. */
  readonly rehearsal?: true;
  /** What this exercise calls things; absent: the product's own words. */
  readonly terms?: Terms;
  /** Facilitator only: fired injects can be recalled for a moment. */
  readonly recallWindow?: true;
  /** Facilitator only: what happens when facilitators are lost, if it is not as the product has it. */
  readonly lossPolicy?: LossPolicy;
  /** Facilitator only: how often a rung has been set by hand. */
  readonly adjusted?: number;
};

export type SeatRow = {
  readonly id: string;
  readonly side: SideId;
  readonly office: Text;
  readonly authorities: readonly string[];
  readonly holder?: string;
  readonly ready: boolean;
  /** A bot plays it; `holder`, if any, watches. */
  readonly bot?: true;
  /** By which policy; the facilitator's. */
  readonly policy?: BotPolicy;
  /** Facilitator only: how many times as long its side has for what it owes, if not once. */
  readonly timeScale?: number;
  /** Why not, in their words. */
  readonly notReady?: string;
  /** Others at this seat. */
  readonly team?: readonly string[];
  /** Whose pen it is, where it is not the holder's. */
  readonly pen?: string;
};

/** From the facilitator, to one seat. */
export type NoteRow = {
  readonly id: string;
  readonly at: number;
  /** Absent: a nudge. */
  readonly words?: Words;
  readonly filedAt?: number;
};

export type SourceRow = { readonly kind: string; readonly name: Text; readonly confidence?: Confidence };

export type ItemRow = {
  readonly id: string;
  readonly receivedAt: number;
  readonly reportedAt?: number;
  readonly headline: Text;
  readonly body?: Text;
  readonly source: SourceRow;
  readonly severity?: number;
  /** When a retraction notice took it back. */
  readonly retractedAt?: number;
  /** Seats of this side that have opened it. */
  readonly openedBy: readonly string[];
};

export type RungRow = { readonly rung: number; readonly label: Text };

export type LadderRow = {
  readonly side: SideId;
  readonly rung: number;
  readonly since: number;
  readonly peak: number;
  /** Its leadership put it here, by no move of the desk's own. */
  readonly ordered?: true;
  /** When the cool-down of this rung ends; absent once it has. */
  readonly coolUntil?: number;
};

export type ThresholdState = 'clear' | 'pressing' | 'held' | 'answered' | 'tripped';

export type ThresholdRow = {
  readonly id: string;
  readonly side: SideId;
  readonly label: Text;
  readonly incident: string;
  readonly hypothesis: string;
  readonly hypothesisLabel: Text;
  readonly atLeast: number;
  readonly filed: number;
  readonly rung: number;
  readonly state: ThresholdState;
  readonly since?: number;
  readonly dueAt?: number;
  readonly reason?: string;
  /** Seats that may hold it. */
  readonly holders: readonly string[];
  /** Message types whose explanation may be accepted. */
  readonly answeredBy: readonly MessageType[];
};

export type DecisionRow = {
  readonly id: string;
  readonly move: string;
  readonly by: string;
  readonly reason: string;
  readonly at: number;
  readonly state: 'proposed' | 'taken' | 'withdrawn';
  readonly concurred: readonly string[];
  readonly awaits: readonly string[];
};

export type StepState = 'waiting' | 'open' | 'overdue' | 'done' | 'done-late' | 'out-of-order' | 'skipped';

export type StepRow = {
  readonly card: string;
  readonly cardTitle: Text;
  readonly step: string;
  readonly index: number;
  readonly text: Text;
  readonly seat?: string;
  readonly state: StepState;
  readonly dueAt?: number;
  readonly at?: number;
  readonly by?: string;
};
