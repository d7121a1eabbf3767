import type { BotPolicy } from '../base/bot-policy.ts';
import type { Confidence } from '../base/estimative.ts';
import type { ExerciseClock } from '../base/exercise-clock.ts';
import type { SideId } from '../base/ids.ts';
import type { SchmittForm } from '../base/judgement.ts';
import type { LineFaultKind } from '../base/line-faults.ts';
import type { LossPolicy } from '../base/loss-policy.ts';
import type { MessageType, ReplyWord, SlotValues, Topic } from '../base/message.ts';
import type { NcissForm } from '../base/nciss.ts';
import type { NoteAbout } from '../base/note-about.ts';
import type { Paged } from '../base/paged.ts';
import type { Rating } from '../base/rating.ts';
import type { Terms } from '../base/terms.ts';
import type { Language, Text, Words } from '../base/text.ts';
import type { AdhocContent } from '../log/adhoc-content.ts';
import type { MessageContent } from '../log/command.ts';
import type { Event, EventOf } from '../log/event.ts';
import type { ScreenShow } from '../log/screen.ts';
import type { EditedDelivery } from '../log/steering.ts';
import type { Journey } from '../machine/exchange.machine.ts';
import type { CallFate } from '../machine/line.machine.ts';
import type { Family, Plan } from '../machine/plan.ts';
import type { Snapshot } from '../machine/step.ts';
import type { LineFault } from '../scenario/line-faults.ts';
import type { Delivery } from '../scenario/scenario.ts';
import type { Timers } from './timers.ts';
import type { Turns } from './turns.ts';

/** Something told to a side or a seat. `id` is the reader's own numbering, so it counts nothing hidden. */
export type Item = {
  readonly id: string;
  readonly inject: string;
  readonly at: number;
  readonly reportedAt?: number;
  readonly headline: Text;
  readonly body?: Text;
  readonly source: { readonly kind: string; readonly name: Text; readonly confidence?: Confidence | undefined };
  readonly severity?: number;
  /** A retraction notice came. */
  readonly retractedAt?: number;
  readonly openedBy: readonly string[];
};

export type Answer = {
  readonly word: ReplyWord;
  readonly seat: string;
  readonly at: number;
  readonly late: boolean;
  readonly closes: boolean;
  readonly slots: SlotValues;
  readonly words?: Words;
  /** A fault of the line swallowed it: whoever asked never sees it. */
  readonly lost?: true;
  /** A fault of the line holds it up by this many ms; and when it came through. */
  readonly heldMs?: number;
  readonly arrivedAt?: number;
  /** Slots, or `words`, that come to whoever asked unreadable, or as something else. */
  readonly garbled?: readonly string[];
  readonly misheard?: SlotValues;
  /** Of a STANDBY that did not come through: until when its giver goes by it, where that is not the scenario's time. */
  readonly standbyUntil?: number;
};

/** What asking back about a caller or a sender has brought. */
export type Verified = 'under-way' | 'genuine' | 'false';

export type Message = {
  readonly id: string;
  /** Of its exchange: where it is, and whether its answer is owed. */
  readonly chart?: Snapshot;
  readonly turns?: Turns;
  readonly number?: string;
  readonly from: SideId;
  readonly line: string;
  readonly content: MessageContent;
  /** The clerk's mistake at the far end: shown as this until opened. */
  readonly filedAs?: string;
  readonly draftedAt: number;
  readonly draftedBy?: string;
  readonly sentAt?: number;
  /** What the wire and the far post make of it; absent if nothing. */
  readonly journey?: Journey;
  /** At the far end of the wire, before its desk has it. */
  readonly atPostAt?: number;
  readonly turnedAwayAt?: number;
  /** Free wording of an office that writes above its desk's head, and what the interpreter first makes of it. */
  readonly wording?: { readonly official: Text; readonly sight?: Text | undefined };
  /** Somebody else wrote it in the name of `from`, who never hears of it. */
  readonly forged?: true;
  readonly verified?: Verified;
  readonly sightAt?: number;
  readonly officialAt?: number;
  readonly receivedAt?: number;
  readonly openedAt?: number;
  readonly dueFrom?: number;
  readonly dueAt?: number;
  readonly delayed: boolean;
  readonly delayConfirmed: boolean;
  readonly answers: readonly Answer[];
  /** Said back by the reader: as given, and as whoever sent it hears it. */
  readonly readBack?: {
    readonly at: number;
    readonly given: SlotValues;
    readonly heard: SlotValues;
    readonly acceptedAt?: number;
  };
};

export type CallOutcome =
  | 'requested'
  | 'ringing'
  | 'left-ringing'
  | 'connected'
  | 'refused'
  | 'unanswered'
  | 'failed'
  | 'ended';

export type Call = {
  readonly id: string;
  readonly line: string;
  readonly from: SideId;
  readonly seat: string;
  readonly number: string;
  readonly topic: Topic;
  readonly placedAt: number;
  readonly endedAt?: number;
  readonly outcome: CallOutcome;
  readonly wrongPost: boolean;
  /** Where it rings and when, if the line's own end does not say. */
  readonly fate?: CallFate;
  readonly rangAt?: number;
  /** When it rings out, where that is not the line's own time. */
  readonly ringsUntil?: number;
  /** When the desk called asked its caller to wait. */
  readonly stoodByAt?: number;
  /** The caller only says that he is this side; what he says. */
  readonly spoofed?: Text;
  readonly verified?: Verified;
  readonly reason?: string;
  readonly spoken: readonly {
    readonly at: number;
    readonly side: SideId;
    readonly seat: string;
    readonly words: Words;
  }[];
};

export type Filed = {
  /** Why, in the filer's words. */
  readonly note?: string;
  readonly chances: Readonly<Record<string, number>>;
  readonly confidence: Confidence;
  /** Healey's level, 1–10. */
  readonly responsibility?: number;
  readonly at: number;
  readonly by: string;
};

/** A side's own scoring of one incident. */
export type Scores = {
  readonly nciss?: { readonly form: NcissForm; readonly score: number; readonly at: number };
  readonly force?: { readonly factors: SchmittForm; readonly asks: boolean; readonly at: number };
};

export type Decision = {
  readonly id: string;
  readonly move: string;
  readonly side: SideId;
  readonly by: string;
  readonly reason: string;
  readonly at: number;
  readonly state: 'proposed' | 'taken' | 'withdrawn';
  readonly concurred: readonly string[];
};

/** What a line's chart does not keep: since when, by whose order, last tested. */
export type LineFacts = {
  readonly downSince?: number;
  readonly suspended: Readonly<Partial<Record<Topic, { readonly by: SideId; readonly at?: number }>>>;
  /** By message type, whatever its topic; absent: none. */
  readonly shutTypes?: Readonly<Partial<Record<MessageType, { readonly by: SideId; readonly at?: number }>>>;
  readonly testedAt?: number;
  /** The last scheduled test that nobody answered, while no later one was. */
  readonly testMissedAt?: number;
  /** How many scheduled tests there have been. */
  readonly tests?: number;
  readonly faults?: Readonly<Partial<Record<LineFaultKind, LineFault>>>;
};

export type ThresholdFacts = {
  readonly since: number;
  readonly dueAt?: number;
  /** The leader's, while it is held. */
  readonly reason?: string;
  /** When it last tripped; stays when the belief falls again. */
  readonly trippedAt?: number;
};

export type LadderFacts = {
  readonly since: number;
  readonly peak: number;
  /** The facilitator put the side here: its people hear it from their own leadership. */
  readonly ordered?: true;
};

export type StepFacts = { readonly at: number; readonly dueAt?: number; readonly by?: string };

/** How many of the facilitator's and the system's acts control shows without asking the log. */
export const RECENT_ACTIONS = 40;
export type ScreenFacts = { readonly show: ScreenShow; readonly hideCode: boolean };

/** `seat`: the one it was done for. */
export type Action = {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly event: Event;
  readonly seat?: string;
};

/** Whoever sits somewhere: by whom it was taken, who else is there, whose pen it is (the first one's, if not said). */
export type Holder = {
  readonly name: string;
  readonly language: Language;
  readonly ready: boolean;
  /** Why not, in their words. */
  readonly notReady?: string;
  readonly team?: readonly string[];
  readonly pen?: string;
};

export type Note = { readonly id: string; readonly at: number; readonly words?: Words; readonly filedAt?: number };

/** What passes between the facilitator and one seat beside the exercise. `done`: what was done for it, not by it. */
export type Aside = {
  readonly acting?: { readonly by: string; readonly reason: string; readonly at: number };
  readonly hand?: { readonly at: number; readonly reason?: string };
  readonly notes: readonly Note[];
  readonly done: readonly { readonly at: number; readonly by: string; readonly event: Event }[];
};

export type Override = {
  readonly side: SideId;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly at: number;
};

/** `at`: exercise ms at which it was begun. */
export type Observation = {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly tags: readonly string[];
  readonly about?: NoteAbout;
  /** It has been put right since it was first written. */
  readonly corrected?: true;
};

export type Bookmark = { readonly id: string; readonly by: string; readonly at: number; readonly label?: string };

/** `first`: what was given before this assessor could see what others gave; absent while it stands. */
export type Rated = {
  readonly objective: string;
  readonly side: SideId;
  readonly by: string;
  readonly at: number;
  readonly rating: Rating;
  readonly comment?: string;
  readonly first?: Rating;
};

export type SharedNote = {
  readonly id: string;
  readonly seat: string;
  readonly side: SideId;
  readonly at: number;
  readonly text: string;
  readonly about?: NoteAbout;
};

/** What the people beside the exercise leave: no participant is ever sent any of it, but a seat its own notes. */
export type WhiteCell = {
  /** Who alone may run the clock; absent: every facilitator with that right. */
  readonly clockHolder?: string;
  readonly notes: Dict<Observation>;
  readonly marks: Dict<Bookmark>;
  /** By objective, side and name. */
  readonly ratings: Dict<Rated>;
  readonly shared: Dict<SharedNote>;
};

type Dict<T> = Readonly<Record<string, T>>;
type PerSide<T> = Readonly<Record<SideId, T>>;

/** Exercise ms, and the record with which it came. */
export type FirstHeld = { readonly at: number; readonly seq: number };

/** The whole state of an exercise: a pure fold of its log. Slices are replaced, never changed in place. */
export type State = {
  readonly opening: EventOf<'exerciseOpened'>;
  readonly plan: Plan;
  readonly openedWall: number;
  /** Of the last record: its seq, the hash of its line, its exercise time. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: number };
  readonly clock: ExerciseClock;
  readonly pauseReason?: string;
  readonly recovered: boolean;
  readonly machines: { readonly [family in Exclude<Family, 'exchange'>]: Dict<Snapshot> };
  /** What last moved each chart; those that have not moved are absent. Of exchanges each message keeps its own. */
  readonly turns: { readonly [family in Exclude<Family, 'exchange'>]?: Dict<Turns> };
  readonly timers: Timers;
  readonly timersSet: number;
  /** Seats that a bot plays, whoever sits there; absent while there is none. */
  readonly bots?: Dict<{ readonly policy: BotPolicy }>;
  readonly seats: Dict<Holder>;
  /** Absent while nothing has passed. */
  readonly asides?: Dict<Aside>;
  readonly fired: Dict<number>;
  readonly situation: PerSide<Dict<Item>>;
  readonly inbox: Dict<Dict<Item>>;
  /** Evidence that has reached a side, in order, for the ideal observer. */
  readonly evidence: PerSide<readonly Delivery['evidence'][number][]>;
  readonly lines: Dict<LineFacts>;
  readonly calls: Paged<Call>;
  readonly messages: Paged<Message>;
  /** Message id by number, and how many each side has sent. */
  readonly numbers: Paged<string>;
  readonly sent: PerSide<number>;
  readonly filed: PerSide<Dict<Filed>>;
  /** Absent while nothing has been scored. */
  readonly scores?: PerSide<Dict<Scores>>;
  readonly thresholds: Dict<ThresholdFacts>;
  readonly ladder: PerSide<LadderFacts>;
  readonly decisions: Dict<Decision>;
  readonly steps: Dict<StepFacts>;
  readonly probes: Dict<{
    readonly askedAt: number;
    readonly answered: Dict<Filed>;
    readonly skipped?: Dict<{ readonly at: number; readonly reason: string }>;
  }>;
  readonly endings: Dict<number>;
  /** When conditions of criteria first held, by criterion and part; absent before the start, and where there are none. */
  readonly criteria?: Dict<FirstHeld>;
  readonly actions: readonly Action[];
  /** What a facilitator has changed of the plan; absent while nothing. By seat: how many times as long its side has. */
  readonly timeScales?: Dict<number>;
  readonly recallWindow?: boolean;
  /** Absent while nobody has said anything else than the product does. */
  readonly lossPolicy?: LossPolicy;
  /** Fired, and can still be recalled: when each fires, exercise ms. */
  readonly ordered?: Dict<number>;
  /** Injects as told instead of as written; `plan.injects` has them so. */
  readonly edits?: Dict<readonly EditedDelivery[]>;
  /** Prepared and not sent. */
  readonly shelf?: Dict<AdhocContent>;
  readonly overrides?: readonly Override[];
  /** Absent while nobody has noted anything. */
  readonly whiteCell?: WhiteCell;
  /** What public screens show; absent until the facilitator has said. */
  readonly screen?: ScreenFacts;
  /** In place of what the exercise was opened with. */
  readonly marking?: Text;
  /** Words of this exercise's own; absent: the product's. */
  readonly terms?: Terms;
};
