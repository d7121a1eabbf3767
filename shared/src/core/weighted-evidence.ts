import type { Delivery } from '../scenario/scenario.ts';

type Evidence = Delivery['evidence'][number];

/** Evidence that counts only in part: at weight w (0–1) each likelihood is raised to w, so log-odds shrink by w. */
export const weightedEvidence = (evidence: Evidence, weight: number): Evidence =>
  weight === 1
    ? evidence
    : {
        incident: evidence.incident,
        likelihood: Object.fromEntries(Object.entries(evidence.likelihood).map(([id, p]) => [id, p ** weight])),
      };
