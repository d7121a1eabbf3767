import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import type { Terms } from '@firebreak/shared/base/terms.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import type { BeliefTrace } from '@firebreak/shared/report/beliefs.ts';
import { chronicleOf } from '@firebreak/shared/report/chronicle.ts';
import { evidenceOf } from '@firebreak/shared/report/evidence.ts';
import type { Evidence, Finding } from '@firebreak/shared/report/finding.ts';
import { findingsOf } from '@firebreak/shared/report/findings.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import type { Replay } from './replay.ts';

/** Which belief of a side is drawn. */
export type BeliefChoice = { readonly incident: string; readonly hypothesis: string };
export type BeliefChoices = Readonly<Partial<Record<SideId, BeliefChoice>>>;

/** Everything computed once from a log. */
export type Study = {
  readonly replay: Replay;
  readonly scenario: Scenario;
  /** What stands above and below it; and whether it was not live. */
  readonly marking: Text;
  readonly rehearsal: boolean;
  /** What this exercise calls things. */
  readonly terms: Terms | undefined;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** Epoch ms of scenario time at the start. */
  readonly startsAt: number;
  /** Exercise ms drawn, from 0. */
  readonly endAt: number;
  /** Records to jump to with PgUp and PgDn: changes of phase, injects. */
  readonly chapters: readonly number[];
  /** Thresholds that began to press or tripped. */
  readonly thresholds: readonly number[];
};

const CHAPTERS = new Set([
  'exerciseStarted',
  'exercisePaused',
  'exerciseEnded',
  'exerciseClosed',
  'exerciseRecovered',
  'injectFired',
  'adhocSent',
]);
const THRESHOLDS = new Set(['thresholdPressing', 'thresholdTripped', 'thresholdHeld', 'thresholdAnswered']);

export const studyOf = (replay: Replay): Study | undefined => {
  const chronicle = chronicleOf(replay.records);
  if (!chronicle) return undefined;
  const evidence = evidenceOf(chronicle);
  const { scenario, marking, rehearsal, terms } = chronicle;
  const seqs = (types: ReadonlySet<string>) => replay.records.filter((r) => types.has(r.event.type)).map((r) => r.seq);
  return {
    ...{ replay, scenario, marking, rehearsal, terms, evidence },
    findings: findingsOf(evidence),
    startsAt: Date.parse(scenario.startsAt),
    endAt: Math.max(60_000, chronicle.endAt),
    chapters: seqs(CHAPTERS),
    thresholds: seqs(THRESHOLDS),
  };
};

const hostility = (trace: BeliefTrace, hypothesis: string): number =>
  Math.max(...trace.filed.map((r) => r.chances[hypothesis] ?? 0));

/** Where nothing was chosen: the hostile hypothesis the side came to hold highest. */
export const defaultChoices = ({ evidence }: Study): BeliefChoices => {
  const choices: { [side in SideId]?: BeliefChoice } = {};
  for (const side of SIDES) {
    const best = evidence.traces
      .filter((t) => t.side === side)
      .flatMap((t) =>
        t.incident.hypotheses
          .filter((h) => h.hostile)
          .map((h) => ({ incident: t.incident.id, hypothesis: h.id, most: hostility(t, h.id) })),
      )
      .sort((a, b) => b.most - a.most)[0];
    if (best) choices[side] = { incident: best.incident, hypothesis: best.hypothesis };
  }
  return choices;
};
