import type { Rng } from '../../base/rng.ts';
import type { Eyes } from '../policy.ts';

/** What kind of side this is; drawn once per run and side (measures.md §3). Every range is a proposal. */
export type BotType = Eyes & {
  /** Cost of acting on a false alarm, where the cost of missing a true one is 1. */
  readonly falseAlarm: number;
  /** r: how far a line is trusted to carry what was meant, 0–1. */
  readonly trust: number;
  /** Added to the log-odds of what it fears before anything is read, nats. */
  readonly priorShift: number;
  /** λ of the logit choice: 0 acts exactly at its threshold. */
  readonly lambda: number;
  /** Share by which the pressure of time has lowered the threshold at the deadline, 0–1. */
  readonly haste: number;
  /** Change in any chance that is worth filing, percent points. */
  readonly step: number;
  /** Mean reaction time as a share of the exercise's planned length. */
  readonly slowness: number;
  readonly candour: 'honest' | 'evasive';
};

export const drawType = (draw: Rng): BotType => {
  const within = (low: number, high: number): number => low + (high - low) * draw.next();
  return {
    falseAlarm: within(0.6, 3),
    trust: within(0.4, 0.95),
    priorShift: 0.4 * draw.normal(),
    lambda: within(0.05, 0.5),
    haste: within(0, 0.35),
    step: Math.round(within(4, 12)),
    slowness: within(0.006, 0.02),
    candour: draw.next() < 0.7 ? 'honest' : 'evasive',
    noise: within(0.05, 0.4),
    pressWeight: within(0.1, 0.8),
    capabilityWeight: within(0.8, 1.3),
  };
};

/** C_fa / (C_fa + C_miss), lowered by `pressed` (0–1, how much of the time has gone). */
export const actsAbove = (type: BotType, pressed: number): number =>
  (type.falseAlarm / (type.falseAlarm + 1)) * (1 - type.haste * Math.min(1, Math.max(0, pressed)));
