import type { SideId } from '../base/ids.ts';
import type { Text } from '../base/text.ts';
import type { BeliefTrace } from './beliefs.ts';
import type { CallTrace } from './calls.ts';
import type { Chronicle } from './chronicle.ts';
import type { Exchange } from './exchanges.ts';
import type { Names } from './names.ts';
import type { RungStep } from './rungs.ts';

export const FINDING_KINDS = ['adjusted', 'misperception', 'procedure', 'wording', 'line', 'strength'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing the log shows. It never blames a person: it names the card, the word, the clock. */
export type Finding = {
  readonly id: string;
  readonly kind: FindingKind;
  /** Where to look: a record and its exercise ms. */
  readonly seq: number;
  readonly at: number;
  /** A few words for the list. */
  readonly headline: Text;
  /** The whole sentence, for the head of the page. */
  readonly sentence: Text;
  readonly detail: Text;
  /** Every record it stands on, the first being `seq`. */
  readonly records: readonly number[];
  /** The belief to look at with it. */
  readonly belief?: { readonly side: SideId; readonly incident: string; readonly hypothesis: string };
  /** Larger comes first in the list. */
  readonly weight: number;
};

/** What every part of a report is computed from. */
export type Evidence = {
  readonly chronicle: Chronicle;
  readonly traces: readonly BeliefTrace[];
  readonly steps: readonly RungStep[];
  readonly exchanges: readonly Exchange[];
  readonly calls: readonly CallTrace[];
  readonly names: Names;
};
