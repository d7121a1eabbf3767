import type { Language } from '@firebreak/shared/base/text.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `14:04:20Z`. Always UTC, always labelled. */
export const utcTime = (epochMs: number): string => {
  const d = new Date(epochMs);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}Z`;
};

/** `14:04Z` */
export const utcTimeShort = (epochMs: number): string => {
  const d = new Date(epochMs);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}Z`;
};

/** `2026-11-22` */
export const utcDate = (epochMs: number): string => {
  const d = new Date(epochMs);
  return `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;
};

/** `2026-11-22 14:05Z` */
export const utcDateTime = (epochMs: number): string => `${utcDate(epochMs)} ${utcTimeShort(epochMs)}`;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The date-time group of a message header: `221405Z NOV 26`, the same in both languages. */
export const dateTimeGroup = (epochMs: number): string => {
  const d = new Date(epochMs);
  const time = `${two(d.getUTCDate())}${two(d.getUTCHours())}${two(d.getUTCMinutes())}Z`;
  return `${time} ${MONTHS[d.getUTCMonth()]} ${two(d.getUTCFullYear() % 100)}`;
};

const DAY_MS = 86_400_000;

/** Which day of UTC, counted from the epoch. */
export const utcDay = (epochMs: number): number => Math.floor(epochMs / DAY_MS);

const part = (epochMs: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(epochMs);

/** `Tue 24 Nov`, `11月24日周二` */
const weekdayAndDate = (epochMs: number, language: Language): string =>
  language === 'zh'
    ? `${part(epochMs, 'zh-CN', { month: 'long', day: 'numeric' })}${part(epochMs, 'zh-CN', { weekday: 'short' })}`
    : `${part(epochMs, 'en-GB', { weekday: 'short' })} ${part(epochMs, 'en-GB', { day: 'numeric', month: 'short' })}`;

/** A deadline: `14:05Z`, with its day where that is not `today`: `Tue 24 Nov 14:05Z`. */
export const deadlineTime = (epochMs: number, today: number, language: Language): string =>
  utcDay(epochMs) === today ? utcTimeShort(epochMs) : `${weekdayAndDate(epochMs, language)} ${utcTimeShort(epochMs)}`;

/** Exercise milliseconds on the scenario's own clock. */
export const scenarioTime = (ms: number, startsAt: number): string => utcTime(startsAt + ms);
export const scenarioTimeShort = (ms: number, startsAt: number): string => utcTimeShort(startsAt + ms);

/** `14:32:10`, in the zone of this device; `localZone` labels it. */
export const localTime = (epochMs: number): string => {
  const d = new Date(epochMs);
  return `${two(d.getHours())}:${two(d.getMinutes())}:${two(d.getSeconds())}`;
};

/** `UTC+8`, `UTC−3:30`, `UTC` */
export const localZone = (epochMs: number): string => {
  const minutes = -new Date(epochMs).getTimezoneOffset();
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${two(rest)}`}`;
};
