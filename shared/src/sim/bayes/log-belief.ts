/**
 * A belief as log-weights per hypothesis of one incident: for two hypotheses their difference is the log-odds of
 * measures.md §3, and adding a log-likelihood ratio to one set of hypotheses moves that set's log-odds by just as much.
 */
export type LogBelief = Readonly<Record<string, number>>;

/** Certainty leaves no way back: no chance is taken for smaller than this. */
const LEAST = 0.005;

export const fromPercent = (chances: Readonly<Record<string, number>>): LogBelief =>
  Object.fromEntries(Object.entries(chances).map(([id, p]) => [id, Math.log(Math.max(LEAST, p / 100))]));

/** 0–1 per hypothesis, summing to 1. */
export const chancesOf = (belief: LogBelief): Readonly<Record<string, number>> => {
  const top = Math.max(...Object.values(belief));
  const weights = Object.entries(belief).map(([id, l]) => [id, Math.exp(l - top)] as const);
  const sum = weights.reduce((s, [, w]) => s + w, 0);
  return Object.fromEntries(weights.map(([id, w]) => [id, w / sum]));
};

/** Adds `nats` to every hypothesis in the set: the log-odds of the set against the rest move by that. */
export const moved = (belief: LogBelief, set: readonly string[], nats: number): LogBelief =>
  Object.fromEntries(Object.entries(belief).map(([id, l]) => [id, set.includes(id) ? l + nats : l]));

export const updated = (belief: LogBelief, logLikelihood: Readonly<Record<string, number>>): LogBelief =>
  Object.fromEntries(Object.entries(belief).map(([id, l]) => [id, l + (logLikelihood[id] ?? 0)]));

/** 0–1: how likely that one of the set is true. */
export const chanceOf = (belief: LogBelief, set: readonly string[]): number => {
  const chances = chancesOf(belief);
  return set.reduce((sum, id) => sum + (chances[id] ?? 0), 0);
};

/** Whole percent summing to 100 (largest remainders), as an assessment is filed. */
export const toPercent = (belief: LogBelief): Record<string, number> => {
  const parts = Object.entries(chancesOf(belief)).map(([id, p]) => ({
    id,
    whole: Math.floor(p * 100),
    rest: (p * 100) % 1,
  }));
  let left = 100 - parts.reduce((sum, p) => sum + p.whole, 0);
  const byRest = [...parts].sort((a, b) => b.rest - a.rest || (a.id < b.id ? -1 : 1));
  const extra = new Set<string>();
  for (const { id } of byRest) if (left-- > 0) extra.add(id);
  return Object.fromEntries(parts.map(({ id, whole }) => [id, whole + (extra.has(id) ? 1 : 0)]));
};

export const logit = (p: number): number => {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, p));
  return Math.log(inside / (1 - inside));
};
