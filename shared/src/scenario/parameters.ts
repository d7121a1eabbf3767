/**
 * What the prepositioned procedures act through: one number or switch each, with the card off and with it in place. A scenario
 * may set any of them; what it leaves out stands here. All are proposals (domain §4.1) and none is a constant of the engine.
 */
import { z } from 'zod';
import { spread } from './channels.ts';
import { mins, percent } from './parts.ts';

export const parameters = z.strictObject({
  /** The rung from which on a side counts as tense. */
  tenseFrom: z.int().min(1).max(20).optional(),
  /** P2: minutes until a named watch officer has what arrives, instead of the channel's own time. */
  watch: spread.optional(),
  /** P9: weight, percent, of evidence the other side hands over. */
  evidence: z.strictObject({ without: percent, with: percent }).optional(),
  /** P11: minutes until a request must be answered, without the card. */
  requestDue: mins.optional(),
  /** P12: weight, percent, of evidence marked `noticed` when its cause was announced in advance. */
  noticeWeight: percent.optional(),
  /** P14: weight, percent, of evidence that corrects an earlier report, without and with a retraction notice. */
  correction: z.strictObject({ without: percent, with: percent }).optional(),
  /** P6: chance, percent, that a wrong sight translation written in the scenario is the one delivered. */
  sightError: z.strictObject({ without: percent, with: percent }).optional(),
  /** P7: minutes to verify who is calling or writing. */
  verify: z.strictObject({ without: mins, with: mins }).optional(),
});
type Given = z.infer<typeof parameters>;
export type Parameters = { readonly [K in keyof Given]-?: Exclude<Given[K], undefined> };

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
