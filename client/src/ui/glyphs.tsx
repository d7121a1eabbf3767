import type { ReactNode } from 'react';

/** The glyphs of look/icons.svg: 16 px grid, 1.6 px stroke. */
export const GLYPHS = {
  A: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  B: <path d="M8 1.8 14.8 14H1.2Z" fill="currentColor" stroke="none" />,
  draft: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.4" />,
  sent: <path d="M2 8h11M9 4l4 4-4 4" />,
  delivered: <path d="M1.5 8H11M7.5 4.5 11 8l-3.500 3.500M14 3v10" />,
  opened: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.200" fill="currentColor" stroke="none" />
    </>
  ),
  await: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 8V2a6 6 0 0 1 6 6Z" fill="currentColor" stroke="none" />
    </>
  ),
  standby: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.300 5.600v4.800M9.700 5.600v4.800" />
    </>
  ),
  done: <path d="m2.500 8.500 3.500 3.500 7.500-8" />,
  none: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m3.800 12.200 8.400-8.400" />
    </>
  ),
  late: (
    <>
      <circle cx="7" cy="8" r="5.500" />
      <path d="M7 5v3l2 1.500M15 3v10" />
    </>
  ),
  delayed: <path d="M1.500 8h2M6 8h2M10.500 8H14M11 4.500 14.500 8 11 11.500" />,
  x: <path d="m3.500 3.500 9 9M12.500 3.500l-9 9" />,
  phone: (
    <path d="M3.200 1.800 5.600 1.500 7 5 5.300 6.400c.8 1.900 2.400 3.500 4.300 4.300L11 9l3.500 1.400-.3 2.400c-.1.900-.9 1.500-1.800 1.400C6.800 13.700 2.300 9.200 1.800 3.600c-.1-.9.5-1.700 1.400-1.800Z" />
  ),
  line: (
    <>
      <path d="M4 8h8" />
      <circle cx="2.800" cy="8" r="1.800" fill="currentColor" stroke="none" />
      <circle cx="13.200" cy="8" r="1.800" fill="currentColor" stroke="none" />
    </>
  ),
  down: (
    <>
      <path d="M4 8h2M10 8h2M6.500 11l3-6" />
      <circle cx="2.800" cy="8" r="1.800" fill="currentColor" stroke="none" />
      <circle cx="13.200" cy="8" r="1.800" fill="currentColor" stroke="none" />
    </>
  ),
  susp: (
    <>
      <path d="M4 8h8M8 3.500v9" />
      <circle cx="2.800" cy="8" r="1.800" />
      <circle cx="13.200" cy="8" r="1.800" />
    </>
  ),
  live: (
    <>
      <circle cx="8" cy="8" r="6.200" />
      <circle cx="8" cy="8" r="3.200" fill="currentColor" stroke="none" />
    </>
  ),
  retry: <path d="M13.500 8A5.500 5.500 0 1 1 11.800 4M12 1.500V4.500H9" />,
  off: <path d="M2 2l12 12M3 8a5 5 0 0 1 1.500-3.500M13 8a5 5 0 0 0-6-4.900M8 13a5 5 0 0 1-4-2" />,
  box: <rect x="2.500" y="2.500" width="11" height="11" />,
  tick: (
    <>
      <rect x="2.500" y="2.500" width="11" height="11" fill="currentColor" stroke="currentColor" />
      <path d="m5 8.200 2.200 2.200L11 5.800" className="icon-gap" />
    </>
  ),
  now: <path d="M4 2.500 12.500 8 4 13.500Z" fill="currentColor" stroke="none" />,
  next: <path d="M5 3l6 5-6 5" />,
  chev: <path d="m4 6 4 4 4-4" />,
  guard: <path d="M8 1.800 13.500 8 8 14.200 2.500 8Z" />,
  time: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.500V8l2.500 1.500" />
    </>
  ),
  hand: (
    <path d="M5 9V4.200a1 1 0 0 1 2 0V7.500M7 7V2.800a1 1 0 0 1 2 0V7.500M9 7.500V3.800a1 1 0 0 1 2 0V8M11 8V5.500a1 1 0 0 1 2 0V10c0 2.800-1.700 4.500-4.300 4.500S4.900 13 3 9.800c-.5-.9.8-1.700 1.500-.8L5 9.800" />
  ),
  play: <path d="M4.500 2.500 13 8l-8.500 5.500Z" fill="currentColor" stroke="none" />,
  pause: <path d="M5 3v10M11 3v10" strokeWidth="2.600" />,
  prev1: <path d="M11 3 5 8l6 5" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </>
  ),
  clear: <circle cx="8" cy="8" r="6" />,
  warn: <path d="M8 3.500v5.500M8 12v.4" strokeWidth="2.200" />,
  apart: <path d="M9.500 2.500h4v4M13.500 2.500 8 8M6.500 3.500h-4v10h10v-4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.500" />
      <path d="m10.500 10.500 3.500 3.500" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof GLYPHS;
