import { z } from 'zod';
import type { Reach, Spread, Translation } from '../base/channels.ts';
import { mins, percent } from './parts.ts';

export const spread = z.union([
  z.strictObject({ shift: mins.optional(), median: mins, sigma: z.number().min(0).max(3).optional() }),
  z.strictObject({ mean: mins }),
]) satisfies z.ZodType<Spread>;

export const reach = z.strictObject({
  answer: z.strictObject({ calm: percent, tense: percent, grievance: percent }),
  time: spread,
  officers: z.int().min(1).max(20).optional(),
}) satisfies z.ZodType<Reach>;

export const translation = z.strictObject({ sight: spread, official: spread }) satisfies z.ZodType<Translation>;
