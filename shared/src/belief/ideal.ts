import type { SideId } from '../base/ids.ts';
import type { State } from '../core/state.ts';
import type { Delivery, Incident } from '../scenario/scenario.ts';

type Evidence = Delivery['evidence'][number];

/**
 * What an ideal Bayesian reader of the same inbox would hold, per hypothesis, 0–1 summing to 1. Prior in percent;
 * evidence carries P(evidence | hypothesis). An item the scenario gives no likelihoods for moves nothing.
 */
export const idealPosterior = (
  incident: Incident,
  side: SideId,
  evidence: readonly Evidence[],
): Readonly<Record<string, number>> => {
  const about = evidence.filter((e) => e.incident === incident.id);
  const weights = incident.hypotheses.map(({ id }) =>
    about.reduce((p, e) => p * (e.likelihood[id] ?? 1), incident.priors[side]?.[id] ?? 0),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return Object.fromEntries(incident.hypotheses.map(({ id }, i) => [id, sum > 0 ? (weights[i] ?? 0) / sum : 0]));
};

export const idealOf = (state: State, side: SideId, incident: Incident): Readonly<Record<string, number>> =>
  idealPosterior(incident, side, state.evidence[side]);
