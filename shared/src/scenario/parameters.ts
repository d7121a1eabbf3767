import { z } from 'zod';
import type { Parameters } from '../base/parameters.ts';
import { mins, percent } from './parts.ts';
import { spread } from './reach.ts';

const percents = z.strictObject({ without: percent, with: percent });

export const parameters = z.strictObject({
  tenseFrom: z.int().min(1).max(20).optional(),
  watch: spread.optional(),
  evidence: percents.optional(),
  requestDue: mins.optional(),
  noticeWeight: percent.optional(),
  correction: percents.optional(),
  sightError: percents.optional(),
  verify: z.strictObject({ without: mins, with: mins }).optional(),
} satisfies { readonly [K in keyof Parameters]: z.ZodType<Parameters[K] | undefined> });
