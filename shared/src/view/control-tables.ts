/** What the facilitator sees: both sides, the truth and the plan. */

import type { ChannelId } from '../base/channels.ts';
import type { SideId } from '../base/ids.ts';
import type { MessageType, SlotValues, Topic } from '../base/message.ts';
import type { Text, Words } from '../base/text.ts';
import type { AdhocContent } from '../log/adhoc-content.ts';
import type { Command } from '../log/command.ts';
import type { Family } from '../machine/plan.ts';
import type { LineFault } from '../scenario/line-faults.ts';
import type { AnswerRow, CallState, ReplyState, TrueDelivery } from './hotline-rows.ts';
import type { ScreenRow } from './public-tables.ts';
import type {
  DecisionRow,
  ExerciseRow,
  LadderRow,
  RungRow,
  SeatRow,
  SourceRow,
  StepRow,
  Table,
  ThresholdRow,
} from './rows.ts';

export type PreviewRow = {
  readonly to: readonly SideId[];
  readonly seats: readonly string[];
  readonly delayMs: number;
  readonly headline: Text;
  readonly body?: Text;
  readonly source: SourceRow;
};

export type RundownRow = {
  readonly inject: string;
  readonly order: number;
  readonly title: Text;
  readonly trigger: 'time' | 'guard' | 'hand';
  readonly plannedAt?: number;
  readonly firedAt?: number;
  /** When its running timer fires it. */
  readonly dueAt?: number;
  /** `delaying`: its condition has held and it fires at `dueAt`; a guard that is `counting` only begins its watch then. */
  readonly state: 'waiting' | 'counting' | 'watching' | 'delaying' | 'held' | 'fired' | 'skipped';
  readonly armed: boolean;
  readonly to: readonly SideId[];
  /** What it waits for, in words, with the present value; absent once it has fired. */
  readonly waitsFor?: Text;
  readonly watchFor?: Text;
  readonly effects: readonly Text[];
  readonly previews: readonly PreviewRow[];
  /** Fired, and can be recalled until then, exercise ms. */
  readonly recallUntil?: number;
  /** Its words are not the scenario's any more. */
  readonly edited?: true;
};

/** Prepared during the exercise, and not sent. */
export type ShelfRow = { readonly id: string; readonly content: AdhocContent };

/** `waits`: what keeps it where it is, in words, with the present values. */
export type ControlThresholdRow = ThresholdRow & { readonly waits: Text };

export type BeliefRow = {
  readonly incident: string;
  readonly question: Text;
  readonly hypothesis: string;
  readonly label: Text;
  readonly isTrue: boolean;
  readonly filed: Readonly<Partial<Record<SideId, number>>>;
  readonly ideal: Readonly<Partial<Record<SideId, number>>>;
};

export type ControlLineRow = {
  readonly id: string;
  readonly name: Text;
  readonly kind: 'text' | 'voice';
  readonly topics: readonly Topic[];
  readonly state: 'ready' | 'down';
  readonly downSince?: number;
  readonly suspended: readonly { readonly topic: Topic; readonly by: SideId }[];
  /** Message types shut whatever their topic; absent: none. */
  readonly shutTypes?: readonly MessageType[];
  readonly queued: number;
  readonly faults: readonly LineFault[];
  readonly channel?: ChannelId;
  readonly testedAt?: number;
  readonly testMissedAt?: number;
  readonly listedBy: readonly SideId[];
  /** What it waits for, and what stands in its way, in words. */
  readonly waits: Text;
  readonly ends: Readonly<
    Record<SideId, { readonly number: string; readonly staffed: 'desk' | 'nobody' | 'wrong-post' }>
  >;
};

export type ControlCallRow = {
  readonly id: string;
  readonly line: string;
  readonly number: string;
  readonly from: SideId;
  readonly topic: Topic;
  readonly state: CallState;
  readonly placedAt: number;
  readonly ringsUntil?: number;
  /** The caller only pretends to be `from`. */
  readonly spoofed?: true;
};

export type ControlMessageRow = {
  readonly id: string;
  readonly number?: string;
  readonly from: SideId;
  readonly line: string;
  readonly type: MessageType;
  readonly filedAs?: MessageType;
  readonly body: Text;
  readonly words?: Words;
  readonly slots: SlotValues;
  /** Somebody else wrote it in the name of `from`. */
  readonly forged?: true;
  readonly delivery: TrueDelivery;
  readonly reply: ReplyState;
  readonly copies?: number;
  readonly garbled?: readonly string[];
  readonly atPostAt?: number;
  readonly sightAt?: number;
  readonly officialAt?: number;
  readonly misread?: true;
  readonly wording?: Text;
  readonly sentAt?: number;
  readonly receivedAt?: number;
  readonly openedAt?: number;
  readonly dueAt?: number;
  readonly answers: readonly AnswerRow[];
};

/** Between the facilitator and one seat. */
export type ControlAsideRow = {
  readonly hand?: { readonly at: number; readonly reason?: string };
  readonly acting?: { readonly by: string; readonly reason: string; readonly at: number };
  /** Notes that its people have not put away yet. */
  readonly open: number;
};

export type ActionRow = {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly what: string;
  readonly about: Text;
  /** What takes it back, while it can be. */
  readonly undo?: Command;
  /** The seat it was done for. */
  readonly seat?: string;
};

/** One region of a chart: the innermost states it is in, when its timer is due, and what last moved it. */
export type RegionRow = {
  readonly in: readonly string[];
  readonly dueAt?: number;
  readonly moved?: {
    readonly at: number;
    /** Of the record. */
    readonly seq: number;
    readonly from: readonly string[];
    /** A machine event, or `after`. */
    readonly on: string;
    readonly why: Text;
  };
};

/** Keyed `family/machine`; an exchange by the id of its message. */
export type ChartRow = {
  readonly family: Family;
  readonly machine: string;
  readonly regions: Readonly<Record<string, RegionRow>>;
};

export type EndingRow = {
  readonly id: string;
  readonly kind: 'peaceful' | 'bad';
  readonly label: Text;
  readonly at?: number;
};

export type FacilitatorTables = {
  readonly exercise: Table<ExerciseRow>;
  readonly seats: Table<SeatRow>;
  readonly rundown: Table<RundownRow>;
  readonly shelf: Table<ShelfRow>;
  readonly rungs: Table<RungRow>;
  readonly ladder: Table<LadderRow>;
  readonly thresholds: Table<ControlThresholdRow>;
  readonly beliefs: Table<BeliefRow>;
  readonly lines: Table<ControlLineRow>;
  readonly calls: Table<ControlCallRow>;
  readonly messages: Table<ControlMessageRow>;
  readonly steps: Table<StepRow & { readonly side: SideId }>;
  readonly decisions: Table<DecisionRow & { readonly side: SideId; readonly label: Text }>;
  readonly endings: Table<EndingRow>;
  readonly actions: Table<ActionRow>;
  readonly asides: Table<ControlAsideRow>;
  readonly charts: Table<ChartRow>;
  readonly screen: Table<ScreenRow>;
};
