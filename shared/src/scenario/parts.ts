import { z } from 'zod';
import { ID_PATTERN } from '../base/ids.ts';

/**
 * Ids key plain objects, so a name that every object answers to (`constructor`, `toString`) is none: asked for, it would
 * seem to exist.
 */
export const id = z
  .string()
  .regex(ID_PATTERN, 'letters, digits, dot, dash or underscore; 64 at most')
  .refine((value) => !(value in Object.prototype), 'a name that every object has; choose another');

/** Text in both languages; a missing or empty translation is a fault of the scenario, never filled in silently. */
export const localized = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) });

/** Minutes of exercise time, from the start or as a duration. */
export const mins = z.number().min(0).max(100_000);

/** A chance in whole percent. */
export const percent = z.int().min(0).max(100);
