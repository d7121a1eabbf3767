/** What a seat’s page says of its device, measured silently after joining. Never in the log; no schema here: pages read it. */
import type { Language } from '../base/text.ts';

export type DeviceFrame = {
  readonly transport: 'websocket' | 'polling';
  /** Server wall − wall of the device, ms. */
  readonly offset: number;
  /** The page's, as chosen there; whether the browser itself prefers it. */
  readonly language: Language;
  readonly languageFits: boolean;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
  readonly browser: string;
  /** Whether the browser lets the page sound. */
  readonly sound: boolean;
  /** The last update applied of each stream. */
  readonly have: Readonly<Record<string, number>>;
};

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
