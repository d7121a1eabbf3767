import { z } from 'zod';
import { LANGUAGES } from '../base/text.ts';
import type { DeviceFrame } from './device.ts';

export const deviceFrame = z.strictObject({
  transport: z.enum(['websocket', 'polling']),
  offset: z.number().min(-1e15).max(1e15),
  language: z.enum(LANGUAGES),
  languageFits: z.boolean(),
  width: z.int().min(0).max(100_000),
  height: z.int().min(0).max(100_000),
  touch: z.boolean(),
  browser: z.string().max(24),
  sound: z.boolean(),
  have: z.record(z.string().max(80), z.int().min(0)),
}) satisfies z.ZodType<DeviceFrame>;
