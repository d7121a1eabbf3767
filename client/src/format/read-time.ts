const FORM = /^(\d{1,2}):(\d{2})(?::(\d{2}))?z?$/i;
const DAY_MS = 86_400_000;

/**
 * A time of the scenario's clock as typed (`14:05`, `14:05:30Z`, full-width too), as exercise ms: the first such time
 * after `after`. Undefined when it is no time of day.
 */
export const readTime = (typed: string, startsAt: number, after: number): number | undefined => {
  const found = FORM.exec(typed.normalize('NFKC').trim());
  if (!found) return undefined;
  const [h, m, s] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  const midnight = Math.floor((startsAt + after) / DAY_MS) * DAY_MS;
  const at = midnight + ((h * 60 + m) * 60 + s) * 1000 - startsAt;
  return at > after ? at : at + DAY_MS;
};
