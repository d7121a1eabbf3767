const two = (n: number): string => String(n).padStart(2, '0');

/** `14:10:05Z` on the scenario's own clock. `at`: exercise ms; `startsAt`: epoch ms of its beginning. */
export const scenarioClock = (at: number, startsAt: number): string => {
  const d = new Date(startsAt + at);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())}Z`;
};
