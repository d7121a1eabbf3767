/** What a seat's page says of the device it runs on, measured silently after joining. Never in the log. */
import { z } from 'zod';
import { LANGUAGES } from '../base/text.ts';

export const deviceFrame = z.strictObject({
  transport: z.enum(['websocket', 'polling']),
  /** Server wall − wall of the device, ms. */
  offset: z.number().min(-1e15).max(1e15),
  /** The page's, as chosen there; whether the browser itself prefers it. */
  language: z.enum(LANGUAGES),
  languageFits: z.boolean(),
  /** CSS px. */
  width: z.int().min(0).max(100_000),
  height: z.int().min(0).max(100_000),
  touch: z.boolean(),
  browser: z.string().max(24),
  /** Whether the browser lets the page sound. */
  sound: z.boolean(),
  /** The last update applied of each stream. */
  have: z.record(z.string().max(80), z.int().min(0)),
});

export type DeviceFrame = z.infer<typeof deviceFrame>;

export type DeviceClass = 'phone' | 'tablet' | 'desktop';

export const deviceClass = ({ width, height, touch }: DeviceFrame): DeviceClass => {
  if (!touch) return 'desktop';
  return Math.min(width, height) < 600 ? 'phone' : 'tablet';
};

/** What will hinder, in the order it matters; none: the device is fit. */
export const CONCERNS = ['polling', 'clock', 'small', 'language', 'silent'] as const;
export type Concern = (typeof CONCERNS)[number];

/** A device's clock that is further off confuses whoever compares it with the room's; countdowns follow the server. */
const CLOCK_OFF_MS = 60_000;
/** Below it a desk is one column. */
const SMALL_PX = 600;

export const concernsOf = (device: DeviceFrame): readonly Concern[] => {
  const holds: Record<Concern, boolean> = {
    polling: device.transport === 'polling',
    clock: Math.abs(device.offset) > CLOCK_OFF_MS,
    small: device.width < SMALL_PX,
    language: !device.languageFits,
    silent: !device.sound,
  };
  return CONCERNS.filter((concern) => holds[concern]);
};
