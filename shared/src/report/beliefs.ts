import { SIDES, type SideId } from '../base/ids.ts';
import { idealPosterior } from '../belief/ideal.ts';
import { recipients } from '../scenario/recipients.ts';
import type { Delivery, Incident } from '../scenario/scenario.ts';
import { type Chronicle, recordsOf } from './chronicle.ts';
import { deliveredBy } from './delivered.ts';

/** From `at` (exercise ms) on it stands until the next. Percent per hypothesis. `seq`: the record it comes from. */
export type BeliefReading = {
  readonly at: number;
  readonly seq: number;
  readonly chances: Readonly<Record<string, number>>;
};

export type BeliefTrace = {
  readonly side: SideId;
  readonly incident: Incident;
  /** The prior, then every filed assessment. */
  readonly filed: readonly BeliefReading[];
  /** What an ideal reader of the same inbox would hold. */
  readonly ideal: readonly BeliefReading[];
};

const reaches = (delivery: Delivery, side: SideId, chronicle: Chronicle): boolean => {
  const { sides, seats } = recipients(delivery);
  return sides.includes(side) || seats.some((id) => chronicle.scenario.seats.find((s) => s.id === id)?.side === side);
};

const filedOf = (chronicle: Chronicle, side: SideId, incident: Incident): BeliefReading[] => [
  { at: 0, seq: 0, chances: incident.priors[side] ?? {} },
  ...recordsOf(chronicle, 'assessmentFiled')
    .filter(({ event }) => event.side === side && event.incident === incident.id)
    .map(({ at, seq, event }) => ({ at, seq, chances: event.chances })),
];

const idealOf = (chronicle: Chronicle, side: SideId, incident: Incident): BeliefReading[] => {
  const known: Delivery['evidence'][number][] = [];
  const percents = (): Record<string, number> =>
    Object.fromEntries(Object.entries(idealPosterior(incident, side, known)).map(([id, p]) => [id, p * 100]));
  const readings: BeliefReading[] = [{ at: 0, seq: 0, chances: percents() }];
  for (const record of recordsOf(chronicle, 'injectDelivered')) {
    const { at, seq } = record;
    const delivery = deliveredBy(chronicle, record);
    if (!delivery || !reaches(delivery, side, chronicle)) continue;
    const news = delivery.evidence.filter((e) => e.incident === incident.id);
    if (news.length === 0) continue;
    known.push(...news);
    readings.push({ at, seq, chances: percents() });
  }
  return readings;
};

export const beliefTraces = (chronicle: Chronicle): BeliefTrace[] =>
  chronicle.scenario.incidents.flatMap((incident) =>
    SIDES.filter((side) => incident.sides.includes(side)).map((side) => ({
      side,
      incident,
      filed: filedOf(chronicle, side, incident),
      ideal: idealOf(chronicle, side, incident),
    })),
  );

/** What stood at `at`, in order of records: a reading of the same moment counts once its record is `seq` or before. */
export const readingAt = (readings: readonly BeliefReading[], seq: number): BeliefReading | undefined =>
  readings.findLast((r) => r.seq <= seq);

export const chanceAt = (readings: readonly BeliefReading[], hypothesis: string, seq: number): number =>
  readingAt(readings, seq)?.chances[hypothesis] ?? 0;
