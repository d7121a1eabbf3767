/**
 * An after-action report and improvement plan in the outline of HSEEP (Homeland Security Exercise and Evaluation Program,
 * 2020), as data: every output, on screen, on paper or as a file, is made from this and from nothing else.
 */
import type { Text } from '../../base/text.ts';

/** Who it is for. Each leaves out what the one before it leaves out, and more: see `redact.ts`. */
export const AUDIENCES = ['trainer', 'participants', 'sponsor', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Something said, and the records it stands on. */
export type Statement = {
  readonly text: Text;
  readonly records?: readonly number[];
  /** Under this id it can be written anew; absent: it is a figure or a fact, and stays as the log has it. */
  readonly id?: string;
  /** Who wrote it; absent with an `id`: drafted by the program, and marked so. */
  readonly by?: string;
  /** Left to people: nothing is drafted here. */
  readonly open?: true;
};

export type Block =
  | { readonly kind: 'list'; readonly heading?: Text; readonly items: readonly Statement[]; readonly none: Text }
  | {
      readonly kind: 'table';
      /** Names its file, where each table is one. */
      readonly id: string;
      readonly title: Text;
      readonly head: readonly Text[];
      readonly rows: readonly (readonly Statement[])[];
      readonly none: Text;
    };

export type Section = {
  readonly id: string;
  readonly level: 1 | 2;
  readonly heading: Text;
  readonly blocks: readonly Block[];
};

export type AarDocument = {
  readonly exercise: string;
  readonly audience: Audience;
  readonly marking: Text;
  readonly title: Text;
  readonly sections: readonly Section[];
};

/** GET /api/exercises/:id/report. `versions`: how often each statement was written anew; absent: it is the draft. */
export type ReportAnswer = {
  readonly document: AarDocument;
  readonly versions: Readonly<Record<string, number>>;
};
