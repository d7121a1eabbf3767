import type { Spread } from './channels.ts';

/** A weight or a chance, whole percent, or minutes. */
type Pair = { readonly without: number; readonly with: number };

/**
 * What the prepositioned procedures act through: one number or switch each, with the card off and with it in place. A scenario
 * may set any of them; what it leaves out stands below. All are proposals (domain §4.1) and none is a constant of the engine.
 */
export type Parameters = {
  /** The rung from which on a side counts as tense. */
  readonly tenseFrom: number;
  /** P2: minutes until a named watch officer has what arrives, instead of the channel's own time. */
  readonly watch: Spread;
  /** P9: weight, percent, of evidence the other side hands over. */
  readonly evidence: Pair;
  /** P11: minutes until a request must be answered, without the card. */
  readonly requestDue: number;
  /** P12: weight, percent, of evidence marked `noticed` when its cause was announced in advance. */
  readonly noticeWeight: number;
  /** P14: weight, percent, of evidence that corrects an earlier report, without and with a retraction notice. */
  readonly correction: Pair;
  /** P6: chance, percent, that a wrong sight translation written in the scenario is the one delivered. */
  readonly sightError: Pair;
  /** P7: minutes to verify who is calling or writing. */
  readonly verify: Pair;
};

export const DEFAULT_PARAMETERS: Parameters = {
  tenseFrom: 2,
  watch: { shift: 5, median: 4, sigma: 0.4 },
  evidence: { without: 50, with: 100 },
  requestDue: 24 * 60,
  noticeWeight: 50,
  correction: { without: 40, with: 90 },
  sightError: { without: 100, with: 25 },
  verify: { without: 15, with: 3 },
};
