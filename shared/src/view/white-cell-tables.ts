/** What the people beside the exercise see of each other and of the guide they rate by. Times are ms of exercise time. */
import type { SideId } from '../base/ids.ts';
import type { NoteAbout } from '../base/note-about.ts';
import type { Rating } from '../base/rating.ts';
import type { Text } from '../base/text.ts';
import type { Table } from './rows.ts';

/** Something in the log that speaks to an objective. */
export type EvidenceRow = {
  readonly at: number;
  readonly kind: 'message' | 'answer' | 'threshold' | 'move' | 'step';
  readonly id: string;
  readonly what: Text;
};

/** One objective for one side. */
export type ObjectiveRow = {
  readonly objective: string;
  readonly side: SideId;
  readonly text: Text;
  readonly evidence: readonly EvidenceRow[];
  /** How many others have rated it; what they gave shows once one has rated it oneself. */
  readonly others: number;
};

export type RatingRow = {
  readonly objective: string;
  readonly side: SideId;
  readonly by: string;
  readonly at: number;
  readonly rating: Rating;
  readonly comment?: string;
  /** Given before the others’ could be seen, where it is another now. */
  readonly first?: Rating;
};

export type NoteRow = {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  readonly tags: readonly string[];
  readonly about?: NoteAbout;
  readonly corrected?: true;
};

export type MarkRow = { readonly id: string; readonly by: string; readonly at: number; readonly label?: string };

/** A seat's own note, given to the debrief. */
export type SharedNoteRow = {
  readonly id: string;
  readonly seat: string;
  readonly at: number;
  readonly text: string;
  readonly about?: NoteAbout;
};

export type AssessorTables = {
  readonly objectives: Table<ObjectiveRow>;
  readonly ratings: Table<RatingRow>;
  readonly notes: Table<NoteRow>;
  readonly marks: Table<MarkRow>;
};

export type WhiteCellTables = AssessorTables & {
  readonly sharedNotes: Table<SharedNoteRow>;
  readonly clockHand: Table<{ readonly holder?: string }>;
};
