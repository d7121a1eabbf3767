/**
 * What each viewer may see: small keyed tables of plain rows. A row holds nothing its reader may not know; a key tells
 * nothing either (situation items and received messages are keyed by the reader's own numbering).
 * All times are milliseconds of exercise time unless named `wall`.
 */
import type { Confidence } from '../base/estimative.ts';
import type { ExerciseClock } from '../base/exercise-clock.ts';
import type { SideId } from '../base/ids.ts';
import type { SchmittForm } from '../base/judgement.ts';
import type { MessageType, Opinion, Phrasebook, Precedence, ReplyWord, SlotValues, Topic } from '../base/message.ts';
import type { NcissForm } from '../base/nciss.ts';
import type { Phase } from '../base/phase.ts';
import type { Language, Text, Words } from '../base/text.ts';
import type { ChannelId, Weight } from '../scenario/channels.ts';
import type { LineFault } from '../scenario/line-faults.ts';

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
};

export type SeatRow = {
  readonly id: string;
  readonly side: SideId;
  readonly office: Text;
  readonly authorities: readonly string[];
  readonly holder?: string;
  readonly ready: boolean;
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

export type LineRow = {
  /** The number as printed in this side's directory: the key for calls and messages. */
  readonly number: string;
  readonly label: Text;
  readonly asOf: string;
  readonly note?: Text;
  readonly kind: 'text' | 'voice';
  readonly topics: readonly Topic[];
  readonly state: 'ready' | 'down';
  readonly downSince?: number;
  /** By whose order each topic is suspended. */
  readonly suspended: readonly { readonly topic: Topic; readonly by: SideId; readonly at?: number }[];
  readonly testedAt?: number;
  /** The last scheduled test, if nobody answered it. */
  readonly testMissedAt?: number;
  readonly weight?: Weight;
  /** Its place in the agreed fallback order, from 1. */
  readonly fallback?: number;
  /** A call has to be asked for. */
  readonly byRequest?: true;
};

export type CallState =
  | 'requested'
  | 'calling'
  | 'ringing'
  | 'left-ringing'
  | 'connected'
  | 'refused'
  | 'unanswered'
  | 'failed'
  | 'ended';

export type CallRow = {
  readonly id: string;
  readonly mine: boolean;
  /** The caller's number as the set shows it; `listed` tells whether this side's directory has it. */
  readonly number: string;
  readonly label?: Text;
  readonly listed: boolean;
  readonly says: Text;
  readonly topic: Topic;
  readonly state: CallState;
  readonly placedAt: number;
  readonly ringsUntil?: number;
  readonly endedAt?: number;
  readonly reason?: string;
  readonly spoken: readonly { readonly at: number; readonly mine: boolean; readonly words: Words }[];
  /** What a wrong post said. */
  readonly answeredBy?: Text;
  /** Whether this desk could ask who calls, and what came of it. */
  readonly verifiable?: true;
  readonly verified?: 'under-way' | 'genuine' | 'false';
  /** Whether the caller gave the agreed keys; shown only with card P7. */
  readonly keys?: boolean;
};

export type DeliveryState =
  | 'draft'
  | 'approved'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'opened'
  | 'received'
  | 'turned-away'
  | 'withdrawn';

/** Also what no desk sees: what became of it on the wire and at the far post. */
export type TrueDelivery = DeliveryState | 'lost' | 'at-post' | 'astray' | 'kept';
export type ReplyState = 'not-owed' | 'awaiting' | 'standby' | 'answered' | 'overdue' | 'answered-late';

export type AnswerRow = {
  readonly word: ReplyWord;
  readonly body: Text;
  readonly words?: Words;
  /** A fault swallowed it; for control alone. */
  readonly lost?: true;
  readonly at: number;
  readonly late: boolean;
};

/** One object of a bundle of evidence, with the opinion the other side has given on it. */
export type EvidenceObjectRow = {
  readonly id: string;
  readonly type: string;
  readonly label: Text;
  /** STIX confidence, 0–100. */
  readonly confidence: number;
  readonly opinion?: Opinion;
};

export type BundleRow = { readonly id: string; readonly title: Text; readonly objects: readonly EvidenceObjectRow[] };

export type MessageRow = {
  /** Key for commands: the sender's own id, or the number for a message received. */
  readonly id: string;
  readonly number?: string;
  readonly mine: boolean;
  readonly from: SideId;
  readonly lineNumber: string;
  readonly lineLabel: Text;
  readonly type: MessageType;
  /** As the clerk filed it, until somebody opens it. */
  readonly filedAs?: MessageType;
  readonly topic: Topic;
  readonly precedence: Precedence;
  readonly inReplyTo?: string;
  /** Exact wording in both languages; absent on a received message nobody has opened. */
  readonly body?: Text;
  readonly words?: Words;
  readonly delivery: DeliveryState;
  readonly reply: ReplyState;
  readonly draftedAt?: number;
  readonly sentAt?: number;
  readonly receivedAt?: number;
  readonly openedAt?: number;
  /** Deadline in force: the header's reply-by, or the standby's end. */
  readonly dueAt?: number;
  /** When the running deadline began, for the bar that shortens. */
  readonly dueFrom?: number;
  /** Received older than the line's limit; must be confirmed before it is acted on. */
  readonly delayed: boolean;
  readonly delayConfirmed: boolean;
  /** Words this side may answer now, in order. */
  readonly offered: readonly ReplyWord[];
  /** Free wording of the office that sent it, as it reads now. */
  readonly wording?: Text;
  /** A translation that nobody has yet checked; shown only where card P6 marks drafts. */
  readonly draft?: true;
  /** When its official translation came. */
  readonly officialAt?: number;
  /** Said back slot by slot: for its sender, the slots that differ from what was sent. */
  readonly readBack?: { readonly at: number; readonly mismatches?: readonly string[]; readonly acceptedAt?: number };
  /** It can be read back. */
  readonly readable?: true;
  /** The slots as this reader has them, for reading back. */
  readonly slots?: SlotValues;
  /** Of an offer of evidence: what is in it. */
  readonly bundle?: BundleRow;
  /** It came twice: the same number, to be acted on once. */
  readonly copies?: number;
  /** Slots that arrived unreadable; `words` for free text. */
  readonly garbled?: readonly string[];
  /** When the far desk sent it back, and the number it named instead, if any. */
  readonly turnedAwayAt?: number;
  readonly redirect?: { readonly number: string; readonly post: Text };
  readonly answers: readonly AnswerRow[];
};

export type RungRow = { readonly rung: number; readonly label: Text };

export type LadderRow = {
  readonly side: SideId;
  readonly rung: number;
  readonly since: number;
  readonly peak: number;
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

/** A threshold of the other side, as it was exchanged. */
export type ExchangedRow = {
  readonly id: string;
  readonly label: Text;
  readonly hypothesis: Text;
  readonly atLeast: number;
  readonly windowMs: number;
  readonly rung: number;
};

export type FiledRow = {
  /** Why, in the words of whoever filed it; for this side alone. */
  readonly note?: string;
  readonly chances: Readonly<Record<string, number>>;
  readonly confidence?: Confidence;
  readonly responsibility?: number;
  readonly at?: number;
  readonly by?: string;
};

export type IncidentRow = {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly hypotheses: readonly { readonly id: string; readonly label: Text }[];
  readonly state: 'latent' | 'reported' | 'assessed' | 'attributed' | 'closed';
  /** What stands as this side's view: its filed assessment, or its prior until it files one. */
  readonly filed: FiledRow;
  /** Also asked of this side: Healey's level, NCISS, Schmitt's factors. */
  readonly asks?: readonly ('responsibility' | 'nciss' | 'schmitt')[];
  readonly nciss?: { readonly form: NcissForm; readonly score: number; readonly at: number };
  readonly force?: { readonly factors: SchmittForm; readonly asks: boolean; readonly at: number };
};

/** What a side has been promised, or has promised, and what it holds against the other. */
export type LedgerRow = {
  readonly id: string;
  readonly kind: 'promise' | 'grievance';
  readonly side: SideId;
  readonly text: Text;
};

/** A clock of domestic or press pressure. */
export type PressureRow = { readonly id: string; readonly label: Text; readonly dueAt: number };

export type MoveRow = {
  readonly id: string;
  readonly label: Text;
  readonly describe: Text;
  readonly raise?: number;
  readonly lower?: number;
  readonly consent: readonly string[];
  readonly irreversible: boolean;
  readonly taken: boolean;
  readonly once: boolean;
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

/** What the compose form offers: types in use and the enumerated wording. */
export type BookRow = {
  readonly types: readonly MessageType[];
  readonly dueMs: Readonly<Partial<Record<MessageType, number>>>;
  readonly standbyMs: Readonly<Partial<Record<MessageType, number>>>;
  readonly book: Phrasebook;
};

/** Everything a side's desk shares. Single-row tables use the key `it`. */
export type SideTables = {
  readonly exercise: Table<ExerciseRow>;
  readonly seats: Table<SeatRow>;
  readonly situation: Table<ItemRow>;
  readonly lines: Table<LineRow>;
  readonly calls: Table<CallRow>;
  readonly messages: Table<MessageRow>;
  readonly rungs: Table<RungRow>;
  readonly ladder: Table<LadderRow>;
  readonly thresholds: Table<ThresholdRow>;
  readonly exchanged: Table<ExchangedRow>;
  readonly ledger: Table<LedgerRow>;
  readonly pressures: Table<PressureRow>;
  readonly incidents: Table<IncidentRow>;
  readonly moves: Table<MoveRow>;
  readonly decisions: Table<DecisionRow>;
  readonly steps: Table<StepRow>;
  readonly book: Table<BookRow>;
};

export type YouRow = {
  readonly seat: string;
  readonly side: SideId;
  readonly sideName: Text;
  readonly sideBrief: Text;
  readonly office: Text;
  readonly duties: readonly Text[];
  readonly authorities: readonly string[];
  readonly name?: string;
  readonly language?: Language;
  readonly ready: boolean;
};

export type ProbeRow = {
  readonly id: string;
  readonly incident: string;
  readonly ask: Text;
  readonly askedAt: number;
  readonly answered: boolean;
};

/** A seat's own rows: what only this person got. */
export type SeatTables = {
  readonly you: Table<YouRow>;
  readonly inbox: Table<ItemRow>;
  readonly probes: Table<ProbeRow>;
};

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
  /** Why it has not fired yet, in words, with the present value. */
  readonly waitsFor?: Text;
  readonly watchFor?: Text;
  readonly effects: readonly Text[];
  readonly previews: readonly PreviewRow[];
};

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
  readonly queued: number;
  readonly faults: readonly LineFault[];
  readonly channel?: ChannelId;
  readonly testedAt?: number;
  readonly testMissedAt?: number;
  readonly listedBy: readonly SideId[];
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

export type ActionRow = {
  readonly seq: number;
  readonly at: number;
  readonly by: string;
  readonly what: string;
  readonly about: Text;
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
  readonly rungs: Table<RungRow>;
  readonly ladder: Table<LadderRow>;
  readonly thresholds: Table<ThresholdRow>;
  readonly beliefs: Table<BeliefRow>;
  readonly lines: Table<ControlLineRow>;
  readonly calls: Table<ControlCallRow>;
  readonly messages: Table<ControlMessageRow>;
  readonly steps: Table<StepRow & { readonly side: SideId }>;
  readonly decisions: Table<DecisionRow & { readonly side: SideId; readonly label: Text }>;
  readonly endings: Table<EndingRow>;
  readonly actions: Table<ActionRow>;
};
