import type { Evidence, Finding } from './finding.ts';
import { adjusted } from './findings-adjusted.ts';
import { beyondEvidence, falseRungs, missedThreats } from './findings-belief.ts';
import { explained, falseAttributions, holds, steps } from './findings-judgement.ts';
import { answersThatWorked, lateAnswers, lostCalls, misfiled, noAnswers } from './findings-line.ts';
import { homonyms } from './findings-wording.ts';

const PARTS = [
  adjusted,
  falseRungs,
  missedThreats,
  falseAttributions,
  misfiled,
  homonyms,
  beyondEvidence,
  lostCalls,
  noAnswers,
  lateAnswers,
  explained,
  answersThatWorked,
  holds,
  steps,
];

/** A belief finding that a rung finding already tells. */
const told = (finding: Finding, all: readonly Finding[]): boolean =>
  finding.id.startsWith('beyond:') &&
  all.some(
    (other) =>
      other.id.startsWith('false-rung:') &&
      other.belief?.side === finding.belief?.side &&
      other.belief?.hypothesis === finding.belief?.hypothesis,
  );

/** Everything the log shows, the gravest first; strengths stand among the rest. */
export const findingsOf = (evidence: Evidence): Finding[] => {
  const all = PARTS.flatMap((part) => part(evidence));
  return all.filter((f) => !told(f, all)).sort((a, b) => b.weight - a.weight || a.seq - b.seq);
};
