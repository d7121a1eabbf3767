import { type LinearScale, linearScale } from './linear-scale.ts';

/** Exercise ms to px. Straight but for silences that are folded; beyond its ends it goes on. */
export type TimeScale = LinearScale;

/** Exercise ms, from before to. */
export type Span = { readonly from: number; readonly to: number };

/** What a folded silence still takes, px: room for its mark. */
export const FOLD_PX = 14;

const folded = (spanned: Span, left: number, right: number, folds: readonly Span[]): TimeScale => {
  const inside = folds.filter((f) => f.from > spanned.from && f.to < spanned.to);
  const told = spanned.to - spanned.from - inside.reduce((sum, f) => sum + f.to - f.from, 0);
  const perMs = (right - left - inside.length * FOLD_PX) / Math.max(1, told);
  const pieces: TimeScale[] = [];
  let at = spanned.from;
  let px = left;
  const piece = (to: number, width: number): void => {
    pieces.push(linearScale([at, to], [px, px + width]));
    at = to;
    px += width;
  };
  for (const fold of inside) {
    piece(fold.from, (fold.from - at) * perMs);
    piece(fold.to, FOLD_PX);
  }
  piece(spanned.to, (spanned.to - at) * perMs);
  const last = pieces[pieces.length - 1] as TimeScale;
  return Object.assign((t: number): number => (pieces.find((p) => t <= p.domain[1]) ?? last)(t), {
    domain: [spanned.from, spanned.to] as const,
    range: [left, right] as const,
    invert: (x: number): number => (pieces.find((p) => x <= p.range[1]) ?? last).invert(x),
  });
};

export const timeScale = (spanned: Span, left: number, right: number, folds: readonly Span[] = []): TimeScale =>
  folds.length === 0 ? linearScale([spanned.from, spanned.to], [left, right]) : folded(spanned, left, right, folds);

const LEAST_IDLE_MS = 60_000;
/** Of the whole: shorter silences are part of how it went. */
const IDLE_SHARE = 0.04;

/** Silences between what happened that are worth folding; `at` in rising order, a moment is left at either edge. */
export const idleSpans = (at: readonly number[], whole: number): readonly Span[] => {
  const least = Math.max(LEAST_IDLE_MS, whole * IDLE_SHARE);
  const edge = least / 6;
  return at.flatMap((to, i): Span[] => {
    const from = at[i - 1] ?? 0;
    return to - from > least ? [{ from: from + edge, to: to - edge }] : [];
  });
};

const LEAST_SPAN_MS = 30_000;

/** `by` below 1 shows less and larger, around a moment that stays where it is; never beyond the whole. */
export const zoomed = ({ from, to }: Span, by: number, around: number, whole: number): Span => {
  const width = Math.min(whole, Math.max(LEAST_SPAN_MS, (to - from) * by));
  const middle = Math.max(from, Math.min(to, around));
  const start = middle - ((middle - from) / Math.max(1, to - from)) * width;
  const fitted = Math.max(0, Math.min(whole - width, start));
  return { from: Math.round(fitted), to: Math.round(fitted + width) };
};

/** The same width, moved so that a moment is in it. */
export const broughtTo = (span: Span, at: number, whole: number): Span => {
  if (at >= span.from && at <= span.to) return span;
  const width = span.to - span.from;
  const from = Math.max(0, Math.min(whole - width, at - width / 4));
  return { from, to: from + width };
};

const STEPS_MIN = [0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240];
const MINUTE = 60_000;
const LEAST_APART = 0.6;

/** Whole scenario minutes or quarters of one, about one tick to every `apart` px; none where a silence is folded. */
export const timeTicks = (scale: TimeScale, startsAt: number, apart = 98): number[] => {
  const [from, to] = scale.domain;
  const [left, right] = scale.range;
  const wanted = Math.max(2, (right - left) / apart);
  // A folded silence takes hardly any room: what is told around it decides.
  const perTick = (scale.invert(left + 1) - from) * (right - left);
  const step = (STEPS_MIN.find((m) => Math.min(to - from, perTick) / (m * MINUTE) <= wanted) ?? 480) * MINUTE;
  const ticks: number[] = [];
  for (let t = Math.ceil((startsAt + from) / step) * step; t <= startsAt + to; t += step) {
    const before = ticks[ticks.length - 1];
    if (before === undefined || scale(t - startsAt) - scale(before) >= apart * LEAST_APART) ticks.push(t - startsAt);
  }
  return ticks;
};
