const spell = (seconds: number): string => {
  const s = String(seconds % 60).padStart(2, '0');
  const m = Math.floor(seconds / 60) % 60;
  const h = Math.floor(seconds / 3600);
  return h === 0 ? `${m}:${s}` : `${h}:${String(m).padStart(2, '0')}:${s}`;
};

/** Time gone by: `6:12`, `1:04:20`. */
export const elapsed = (ms: number): string => spell(Math.max(0, Math.floor(ms / 1000)));

/** Time left: rounded up, so that it shows 0:00 only when nothing is left. */
export const remaining = (ms: number): string => spell(Math.max(0, Math.ceil(ms / 1000)));

/** By how much something is over its time: `+9:04`. */
export const overdue = (ms: number): string => `+${elapsed(ms)}`;

/** `6:12` while there is time, `+0:03` after. */
export const remainingOrOver = (ms: number): string => (ms > 0 ? remaining(ms) : overdue(-ms));
