import { SIDES, type SideId } from '../base/ids.ts';
import { type Text, text } from '../base/text.ts';
import { brier, type Reading, timeAverage } from '../belief/score.ts';
import type { Incident } from '../scenario/scenario.ts';
import type { BeliefReading, BeliefTrace } from './beliefs.ts';
import { isOf, recordsOf } from './chronicle.ts';
import { closingOf, type Exchange } from './exchanges.ts';
import type { Evidence } from './finding.ts';

export type MeasureId =
  | 'misperception'
  | 'misperceptionIdeal'
  | 'brierEnd'
  | 'bias'
  | 'firstContact'
  | 'acknowledgement'
  | 'unansweredCalls'
  | 'lateAnswers'
  | 'peakRung'
  | 'falseRungs'
  | 'unwarranted'
  | 'missed'
  | 'severity'
  | 'severityGap'
  | 'responsibility';

/**
 * `score`: Brier, 0 to 2. `points`: percentage points, signed. `ms`: exercise time. `grade`: NCISS, 0 to 100. `levels`:
 * of Healey's scale, signed.
 */
export type Unit = 'score' | 'points' | 'ms' | 'count' | 'rung' | 'yes-no' | 'grade' | 'levels';

export type Measure = {
  readonly id: MeasureId;
  /** Absent: of both sides together. */
  readonly side?: SideId;
  /** The incident it is about, where there are several. */
  readonly about?: Text;
  readonly unit: Unit;
  /** Undefined: it never happened, or there is nothing to measure. */
  readonly value: number | undefined;
  /** Every record it comes from. */
  readonly records: readonly number[];
};

const scores = (readings: readonly BeliefReading[], truth: string): Reading[] =>
  readings.map(({ at, chances }) => ({ at, value: brier(chances, truth) }));

/** From the first report of an incident to a side: before it there was nothing to perceive. */
const since = ({ chronicle }: Evidence, trace: BeliefTrace): number =>
  recordsOf(chronicle, 'incidentReported').find(
    (r) => r.event.incident === trace.incident.id && r.event.side === trace.side,
  )?.at ?? 0;

const ofBelief = (evidence: Evidence, trace: BeliefTrace): Measure[] => {
  const { incident, side, filed, ideal } = trace;
  const { endAt } = evidence.chronicle;
  const from = since(evidence, trace);
  const hostile = new Set(incident.hypotheses.filter((h) => h.hostile).map((h) => h.id));
  const last = filed[filed.length - 1];
  const held = Object.entries(last?.chances ?? {}).reduce((sum, [id, p]) => sum + (hostile.has(id) ? p : 0), 0);
  const base = { side, about: incident.title };
  const records = filed.map((r) => r.seq);
  return [
    {
      ...{ ...base, id: 'misperception', unit: 'score', records },
      value: timeAverage(scores(filed, incident.truth), from, endAt),
    },
    {
      ...{ ...base, id: 'misperceptionIdeal', unit: 'score', records: ideal.map((r) => r.seq) },
      value: timeAverage(scores(ideal, incident.truth), from, endAt),
    },
    {
      ...{ ...base, id: 'brierEnd', unit: 'score', records: last ? [last.seq] : [] },
      value: last && brier(last.chances, incident.truth),
    },
    {
      ...{ ...base, id: 'bias', unit: 'points', records: last ? [last.seq] : [] },
      value: held - (hostile.has(incident.truth) ? 100 : 0),
    },
  ];
};

/** A ROGER to what a clerk misfiled answers nothing. */
const realAnswers = (x: Exchange) => x.answers.filter((a) => a.closes || a.word === 'STANDBY');

/** The first exchange in which both ends took part: a call answered by a desk, or a message answered with a word. */
const firstContact = ({ calls, exchanges }: Evidence): Measure => {
  const talked = calls.flatMap((c) => (c.outcome === 'answered' && c.answered ? [c.answered] : []));
  const wrote = exchanges.filter((x) => !x.forged).flatMap((x) => realAnswers(x).slice(0, 1));
  const first = [...talked, ...wrote].sort((a, b) => a.seq - b.seq)[0];
  return { id: 'firstContact', unit: 'ms', value: first?.at, records: first ? [first.seq] : [] };
};

const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)];
  const high = sorted[Math.ceil(middle)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

const ofLine = (evidence: Evidence, side: SideId): Measure[] => {
  const received = evidence.exchanges.filter((x) => x.from !== side && !x.forged && x.sent && x.dueAt !== undefined);
  const answered = received.filter((x) => realAnswers(x).length > 0);
  const late = received.filter((x) => closingOf(x)?.late);
  const lost = evidence.calls.filter((c) => c.from !== side && c.outcome === 'unanswered');
  return [
    {
      ...{ id: 'acknowledgement', side, unit: 'ms' },
      value: median(answered.map((x) => (realAnswers(x)[0]?.at ?? 0) - (x.sent?.at ?? 0))),
      records: answered.flatMap((x) =>
        realAnswers(x)
          .slice(0, 1)
          .map((a) => a.seq),
      ),
    },
    {
      ...{ id: 'lateAnswers', side, unit: 'count', value: late.length },
      records: late.flatMap((x) => closingOf(x)?.seq ?? []),
    },
    {
      ...{ id: 'unansweredCalls', side, unit: 'count', value: lost.length },
      records: lost.map((c) => c.placed.seq),
    },
  ];
};

const ofLadder = ({ steps, chronicle, traces }: Evidence, side: SideId): Measure[] => {
  const mine = steps.filter((s) => s.side === side);
  const peak = mine.reduce((top, s) => Math.max(top, s.to), 0);
  const wrong = mine.filter((s) => s.cause.kind === 'threshold' && !s.cause.isTrue && s.to > s.from);
  const atPeak = mine.find((s) => s.to === peak);
  const hostile = traces
    .filter((t) => t.side === side)
    .some((t) => t.incident.hypotheses.some((h) => h.id === t.incident.truth && h.hostile));
  // Force-like rungs begin where the ladder's thresholds lead; accusing wrongly is unwarranted at any height.
  const accused = chronicle.records.filter(
    (r) =>
      isOf(r, 'moveTaken') &&
      r.event.side === side &&
      chronicle.scenario.moves.some(
        (m) => m.id === r.event.move && m.raise !== undefined && m.attributes !== undefined,
      ),
  );
  const unwarranted = hostile ? [] : [...wrong.map((s) => s.seq), ...accused.map((r) => r.seq)];
  const missed = traces.filter((t) => {
    const truth = t.incident.hypotheses.find((h) => h.id === t.incident.truth);
    return t.side === side && truth?.hostile && (t.filed[t.filed.length - 1]?.chances[truth.id] ?? 0) < 50;
  });
  return [
    { id: 'peakRung', side, unit: 'rung', value: peak, records: atPeak ? [atPeak.seq] : [] },
    { id: 'falseRungs', side, unit: 'count', value: wrong.length, records: wrong.map((s) => s.seq) },
    { id: 'unwarranted', side, unit: 'yes-no', value: unwarranted.length > 0 ? 1 : 0, records: unwarranted },
    {
      ...{ id: 'missed', side, unit: 'yes-no', value: missed.length > 0 ? 1 : 0 },
      records: missed.flatMap((t) => t.filed[t.filed.length - 1]?.seq ?? []),
    },
  ];
};

/** The last NCISS score of each side; where both scored, how far apart: a perception gap that needs no probe. */
const ofScores = ({ chronicle }: Evidence): Measure[] =>
  chronicle.scenario.incidents.flatMap((incident): Measure[] => {
    const last = (side: SideId) =>
      recordsOf(chronicle, 'incidentScored').findLast((r) => r.event.side === side && r.event.incident === incident.id);
    const given = SIDES.flatMap((side) => {
      const r = last(side);
      return r ? [{ side, seq: r.seq, score: r.event.score }] : [];
    });
    const [a, b] = given;
    const levels = incident.responsibility === undefined ? [] : ofResponsibility(chronicle, incident);
    return [
      ...given.map(({ side, seq, score }): Measure => {
        return { id: 'severity', side, about: incident.title, unit: 'grade', value: score, records: [seq] };
      }),
      ...(a && b
        ? [
            {
              ...{ id: 'severityGap' as const, about: incident.title, unit: 'grade' as const },
              ...{ value: Math.abs(a.score - b.score), records: [a.seq, b.seq] },
            },
          ]
        : []),
      ...levels,
    ];
  });

/** Levels of Healey's scale between what a side filed last and what is true; above 0, it held the state more responsible. */
const ofResponsibility = (chronicle: Evidence['chronicle'], incident: Incident): Measure[] =>
  SIDES.flatMap((side): Measure[] => {
    const last = recordsOf(chronicle, 'assessmentFiled').findLast(
      (r) => r.event.side === side && r.event.incident === incident.id && r.event.responsibility !== undefined,
    );
    if (last?.event.responsibility === undefined || incident.responsibility === undefined) return [];
    const value = last.event.responsibility - incident.responsibility;
    return [{ id: 'responsibility', side, about: incident.title, unit: 'levels', value, records: [last.seq] }];
  });

export const measuresOf = (evidence: Evidence): Measure[] => [
  ...evidence.traces.flatMap((trace) => ofBelief(evidence, trace)),
  ...ofScores(evidence),
  firstContact(evidence),
  ...SIDES.flatMap((side) => ofLine(evidence, side)),
  ...SIDES.flatMap((side) => ofLadder(evidence, side)),
];

export const MEASURE_NAMES: Readonly<Record<MeasureId, Text>> = {
  misperception: text('Misperception over time', '误判面积'),
  misperceptionIdeal: text('Same, ideal reader of its inbox', '同上，理想读者'),
  brierEnd: text('Brier score at the end', '结束时 Brier 分'),
  bias: text('Hostility bias at the end', '结束时敌意偏差'),
  firstContact: text('First two-way contact', '首次双向联络'),
  acknowledgement: text('Time to first answer, median', '首次答复用时（中位数）'),
  unansweredCalls: text('Calls not answered', '未接来电'),
  lateAnswers: text('Answers given LATE', '逾期答复'),
  peakRung: text('Highest rung', '最高级别'),
  falseRungs: text('Rungs climbed on a false belief', '因错误判断升级'),
  unwarranted: text('Unwarranted escalation', '无端升级'),
  missed: text('Missed threat', '漏判威胁'),
  severity: text('Severity as scored, NCISS', '自评严重程度（NCISS）'),
  severityGap: text('Difference of the two scores', '两方评分之差'),
  responsibility: text('State responsibility, levels off', '国家责任程度偏差（级）'),
};
