import { type ScaleLinear, scaleLinear } from 'd3-scale';

/** Exercise ms to px. */
export type TimeScale = ScaleLinear<number, number>;

export const timeScale = (endAt: number, left: number, right: number): TimeScale =>
  scaleLinear().domain([0, endAt]).range([left, right]);

const STEPS_MIN = [1, 2, 5, 10, 15, 30, 60, 120, 240];
const MINUTE = 60_000;

/** Whole scenario minutes, about one tick to every `apart` px. */
export const timeTicks = (scale: TimeScale, startsAt: number, apart = 98): number[] => {
  const [from = 0, to = 0] = scale.domain();
  const [left = 0, right = 0] = scale.range();
  const wanted = Math.max(2, (right - left) / apart);
  const step = (STEPS_MIN.find((m) => (to - from) / (m * MINUTE) <= wanted) ?? 480) * MINUTE;
  const ticks: number[] = [];
  for (let t = Math.ceil((startsAt + from) / step) * step; t <= startsAt + to; t += step) ticks.push(t - startsAt);
  return ticks;
};
