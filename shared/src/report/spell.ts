import { type Text, text } from '../base/text.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `4:20`, `1:04:20`: how long, in sentences. */
export const span = (ms: number): string => {
  const s = Math.max(0, Math.round(ms / 1000));
  const h = Math.floor(s / 3600);
  const m = Math.floor(s / 60) % 60;
  return h === 0 ? `${m}:${two(s % 60)}` : `${h}:${two(m)}:${two(s % 60)}`;
};

/** `23 min`, under two minutes in seconds. */
export const roughly = (ms: number): Text => {
  const s = Math.round(ms / 1000);
  if (s < 120) return text(`${s} s`, `${s} 秒`);
  const m = Math.round(s / 60);
  return text(`${m} min`, `${m} 分钟`);
};

export const pct = (value: number): string => `${Math.round(value)}\u00a0%`;

/** `14:10Z` of scenario time. */
export const clockTime = (at: number, startsAt: number): string => {
  const d = new Date(startsAt + at);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}Z`;
};
