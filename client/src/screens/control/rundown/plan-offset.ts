import { elapsed } from '../../../format/duration.ts';

/** `+0:40`, `−1:20`, `0:00`. Rounded to whole seconds. */
export const planOffset = (ms: number): string => {
  const whole = Math.round(ms / 1000) * 1000;
  if (whole === 0) return elapsed(0);
  return `${whole > 0 ? '+' : '−'}${elapsed(Math.abs(whole))}`;
};
