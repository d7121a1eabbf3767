/** What a desk knows of its lines, calls and messages. */

import type { Weight } from '../base/channels.ts';
import type { SideId } from '../base/ids.ts';
import type {
  MessageType,
  Opinion,
  Phrasebook,
  Precedence,
  ReplyWord,
  SlotValues,
  Tlp,
  Topic,
} from '../base/message.ts';
import type { Text, Words } from '../base/text.ts';
import type { Verified } from '../core/state.ts';

export type LineRow = {
  /** The number as printed in this side's directory: the key for calls and messages. */
  readonly number: string;
  readonly label: Text;
  readonly asOf: string;
  /** The last day for which its printer stands by it, and whether that is past. */
  readonly expires?: string;
  readonly expired?: true;
  readonly note?: Text;
  readonly kind: 'text' | 'voice';
  readonly topics: readonly Topic[];
  readonly state: 'ready' | 'down';
  readonly downSince?: number;
  /** By whose order each topic is suspended. */
  readonly suspended: readonly { readonly topic: Topic; readonly by: SideId; readonly at?: number }[];
  /** Message types shut whatever their topic; absent: none. */
  readonly shutTypes?: readonly { readonly type: MessageType; readonly by: SideId; readonly at?: number }[];
  /** Of those types, what is of topic safety goes through all the same (P8). */
  readonly sparesSafety?: true;
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
  /** While it rings: the desk called has asked its caller to wait. */
  readonly stoodByAt?: number;
  readonly endedAt?: number;
  readonly reason?: string;
  readonly spoken: readonly { readonly at: number; readonly mine: boolean; readonly words: Words }[];
  /** What a wrong post said. */
  readonly answeredBy?: Text;
  /** Whether this desk could ask who calls, and what came of it. */
  readonly verifiable?: true;
  readonly verified?: Verified;
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
  /** A fault held it up by so many ms; for control alone. */
  readonly heldMs?: number;
  /** When it came to whoever asked, if it was held up on its way. */
  readonly arrivedAt?: number;
  /** Parts that came to whoever asked unreadable. */
  readonly garbled?: readonly string[];
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

export type BundleRow = {
  readonly id: string;
  readonly title: Text;
  /** As the message marks it. */
  readonly tlp: Tlp;
  readonly objects: readonly EvidenceObjectRow[];
};

export type MessageRow = {
  /** Key for commands: the sender's own id, or the number for a message received. */
  readonly id: string;
  readonly number?: string;
  readonly mine: boolean;
  readonly from: SideId;
  readonly lineNumber: string;
  readonly lineLabel: Text;
  /** The posts of its header. */
  readonly fromPost: Text;
  readonly toPost: Text;
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
  /** When the interpreter had read it. */
  readonly readAt?: number;
  /** When its official translation came. */
  readonly officialAt?: number;
  /** Said back slot by slot: for its sender, what was sent, what came back, and the slots that differ. */
  readonly readBack?: {
    readonly at: number;
    readonly mismatches?: readonly string[];
    readonly sent?: SlotValues;
    readonly heard?: SlotValues;
    readonly acceptedAt?: number;
  };
  /** The desk can ask who really wrote it; what that brought; and, with P7, whether the agreed keys were given. */
  readonly verifiable?: true;
  readonly verified?: Verified;
  readonly keys?: boolean;
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

/** What the compose form offers: types in use and the enumerated wording. */
export type BookRow = {
  readonly types: readonly MessageType[];
  readonly dueMs: Readonly<Partial<Record<MessageType, number>>>;
  readonly standbyMs: Readonly<Partial<Record<MessageType, number>>>;
  readonly book: Phrasebook;
};
