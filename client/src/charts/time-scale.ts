import { type LinearScale, linearScale } from './linear-scale.ts';

/** Exercise ms to px. */
export type TimeScale = LinearScale;

export const timeScale = (endAt: number, left: number, right: number): TimeScale =>
  linearScale([0, endAt], [left, right]);

const STEPS_MIN = [1, 2, 5, 10, 15, 30, 60, 120, 240];
const MINUTE = 60_000;

/** Whole scenario minutes, about one tick to every `apart` px. */
export const timeTicks = (scale: TimeScale, startsAt: number, apart = 98): number[] => {
  const [from, to] = scale.domain;
  const [left, right] = scale.range;
  const wanted = Math.max(2, (right - left) / apart);
  const step = (STEPS_MIN.find((m) => (to - from) / (m * MINUTE) <= wanted) ?? 480) * MINUTE;
  const ticks: number[] = [];
  for (let t = Math.ceil((startsAt + from) / step) * step; t <= startsAt + to; t += step) ticks.push(t - startsAt);
  return ticks;
};
