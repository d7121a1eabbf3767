/** What an exercise is called on its own pages: its marking, and words of the field. As asked, and as it stands in the log. */
import { z } from 'zod';
import { TERM_IDS } from '../base/terms.ts';

const MARKING_LENGTH = 60;
const TERM_LENGTH = 40;

const mark = z.string().trim().min(1).max(MARKING_LENGTH);
/** Above and below every page: it cannot be empty, in either language. */
export const marking = z.strictObject({ en: mark, zh: mark });

const term = z.string().trim().min(1).max(TERM_LENGTH);
const terms = z.partialRecord(z.enum(TERM_IDS), z.strictObject({ en: term.optional(), zh: term.optional() }));

export const wordingCommands = [
  z.strictObject({ type: z.literal('setMarking'), marking }),
  /** All of them at once: what is absent is the product's own word again. */
  z.strictObject({ type: z.literal('setTerms'), terms }),
] as const;

export const wordingEvents = [
  z.strictObject({ type: z.literal('markingSet'), marking }),
  z.strictObject({ type: z.literal('termsSet'), terms }),
] as const;
