/** What a side's desk shares, and what a seat has for itself: small keyed tables of plain rows. */
import type { Confidence } from '../base/estimative.ts';
import type { SideId } from '../base/ids.ts';
import type { SchmittForm } from '../base/judgement.ts';
import type { NcissForm } from '../base/nciss.ts';
import type { Language, Text } from '../base/text.ts';
import type { BookRow, CallRow, LineRow, MessageRow } from './hotline-rows.ts';
import type {
  DecisionRow,
  ExerciseRow,
  ItemRow,
  LadderRow,
  NoteRow,
  RungRow,
  SeatRow,
  StepRow,
  Table,
  ThresholdRow,
} from './rows.ts';
import type { SharedNoteRow } from './white-cell-tables.ts';

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
  /** A bot plays this seat for now. */
  readonly bot?: true;
};

export type ProbeRow = {
  readonly id: string;
  /** What it asks about; without one, the escalation level, with the rungs as choices. */
  readonly incident?: string;
  readonly rungOf?: 'own' | 'other';
  readonly choices?: readonly { readonly id: string; readonly label: Text }[];
  readonly ask: Text;
  readonly askedAt: number;
  readonly answered: boolean;
  /** Passed over, with a reason. */
  readonly skipped?: true;
};

/** Between this seat and the facilitator. */
export type AsideRow = {
  readonly hand?: { readonly at: number; readonly reason?: string };
  /** The facilitator whose acts count as this seat's, while that is on. */
  readonly acting?: string;
};

/** What a facilitator did for this seat. */
export type HandledRow = { readonly at: number; readonly by: string; readonly what: string; readonly about: Text };

/** A seat's own rows: what only this person got. */
export type SeatTables = {
  readonly you: Table<YouRow>;
  readonly inbox: Table<ItemRow>;
  readonly probes: Table<ProbeRow>;
  readonly aside: Table<AsideRow>;
  readonly letters: Table<NoteRow>;
  readonly handled: Table<HandledRow>;
  /** Its own notes that it gave to the debrief. */
  readonly sharedNotes: Table<SharedNoteRow>;
};
