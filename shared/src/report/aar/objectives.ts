import type { SideId } from '../../base/ids.ts';
import { RATING_WORDS, RATINGS, type Rating } from '../../base/rating.ts';
import { type Text, text } from '../../base/text.ts';
import { verdictsOf } from '../../core/criteria.ts';
import { phaseOf } from '../../core/query.ts';
import type { State } from '../../core/state.ts';
import type { LogRecord } from '../../log/record.ts';
import { evidenceOf } from '../../view/evidence.ts';
import type { EvidenceRow } from '../../view/white-cell-tables.ts';
import { recordsOf } from '../chronicle.ts';
import type { Evidence, Finding } from '../finding.ts';
import { tellVerdict } from '../tell-verdict.ts';
import type { Section, Statement } from './document.ts';

const plain = (s: string): Text => text(s, s);
const NOT_RATED = text('not rated', '未评定');

/** What is true of one side, and what is true of both. */
const sideOf = (finding: Finding, evidence: Evidence): SideId | undefined => {
  if (finding.belief) return finding.belief.side;
  const record = evidence.chronicle.records[finding.seq];
  const { event, actor } = record ?? {};
  if (event && 'side' in event) return event.side;
  return actor?.kind === 'seat' ? evidence.names.sideOfSeat(actor.seat) : undefined;
};

export const claim = (finding: Finding): Statement => ({
  id: `finding:${finding.id}`,
  text: text(`${finding.sentence.en} ${finding.detail.en}`.trim(), `${finding.sentence.zh}${finding.detail.zh}`.trim()),
  records: finding.records,
});

/** The record that an entry of the guide stands for. */
const recordOf = (row: EvidenceRow, records: readonly LogRecord[], evidence: Evidence): readonly number[] => {
  const exchange = evidence.exchanges.find((x) => x.number === row.id || x.id === row.id);
  if (row.kind === 'message') return exchange?.sent ? [exchange.sent.seq] : [];
  if (row.kind === 'answer') return exchange?.answers.filter((a) => a.at === row.at).map((a) => a.seq) ?? [];
  const ids = row.kind === 'step' ? row.id.split(':').slice(-1) : [row.id];
  const found = records.find(
    ({ at, event }) =>
      at === row.at &&
      (('threshold' in event && ids.includes(event.threshold)) ||
        ('decision' in event && ids.includes(event.decision)) ||
        ('step' in event && ids.includes(event.step))),
  );
  return found ? [found.seq] : [];
};

/** The gravest of what was given: an average would hide it. */
const gravest = (given: readonly Rating[]): Rating | undefined =>
  given.reduce<Rating | undefined>(
    (worst, r) => (worst === undefined || RATINGS.indexOf(r) > RATINGS.indexOf(worst) ? r : worst),
    undefined,
  );

const rated = (evidence: Evidence, objective: string, side: SideId) => {
  // Whoever rates again has changed their mind.
  const last = new Map(
    recordsOf(evidence.chronicle, 'rated')
      .filter((r) => r.event.objective === objective && r.event.side === side)
      .map((r) => [r.event.by, r]),
  );
  return [...last.values()];
};

/** What the scenario is judged by in time, and how that came out. */
export const criteria = (evidence: Evidence, state: State): readonly Section[] => {
  const { chronicle } = evidence;
  const verdicts = verdictsOf(state, chronicle.endAt, phaseOf(state));
  if (verdicts.length === 0) return [];
  const heading = text('Criteria', '评判标准');
  return [
    {
      ...{ id: 'criteria', level: 1, heading },
      blocks: [
        {
          ...{ kind: 'table', id: 'criteria', title: heading, none: text('None.', '无。') },
          head: [text('Criterion', '标准'), text('Verdict', '结果')],
          rows: verdicts.map((v) => [
            { text: v.criterion.text },
            { text: tellVerdict(v, Date.parse(chronicle.scenario.startsAt)), records: v.records },
          ]),
        },
      ],
    },
  ];
};

/** Objectives by ratings, each with what of the log speaks to it; then strengths and areas for improvement. */
export const objectives = (evidence: Evidence, findings: readonly Finding[], state: State): readonly Section[] => {
  const { chronicle, names } = evidence;
  const { scenario, records } = chronicle;
  const pairs = (scenario.objectives ?? []).flatMap((objective) =>
    objective.sides.map((side) => ({ objective, side })),
  );
  const about = (side: SideId, strength: boolean): readonly Statement[] =>
    findings.filter((f) => (f.kind === 'strength') === strength && (sideOf(f, evidence) ?? side) === side).map(claim);
  const none = text('The log shows none.', '日志未显示。');
  return [
    {
      id: 'objectives',
      level: 1,
      heading: text('Objectives and ratings', '目标与评定'),
      blocks: [
        {
          kind: 'table',
          id: 'objectives',
          title: text('Ratings by objective', '各目标评定'),
          head: [text('Objective', '目标'), text('Side', '方'), text('Rating', '评定'), text('Given', '各人评定')],
          none: text('The scenario names no objectives.', '想定未列目标。'),
          rows: pairs.map(({ objective, side }) => {
            const given = rated(evidence, objective.id, side);
            const worst = gravest(given.map((r) => r.event.rating));
            const comments = given.flatMap((r) => (r.event.comment === undefined ? [] : [r.event.comment]));
            const list = given.map((r) => `${r.event.by}: ${r.event.rating}`).join(', ');
            return [
              { text: objective.text },
              { text: names.side(side) },
              {
                text: worst
                  ? text(`${worst}: ${RATING_WORDS[worst].en}`, `${worst}：${RATING_WORDS[worst].zh}`)
                  : NOT_RATED,
                records: given.map((r) => r.seq),
              },
              { text: plain([list, ...comments].filter(Boolean).join('; ')) },
            ];
          }),
        },
      ],
    },
    ...pairs.map(({ objective, side }): Section => {
      const rows = evidenceOf(state, side, objective);
      const of = names.side(side);
      return {
        id: `objective-${objective.id}-${side}`,
        level: 2,
        heading: text(`${of.en}: ${objective.text.en}`, `${of.zh}：${objective.text.zh}`),
        blocks: [
          {
            kind: 'list',
            heading: text('Analysis', '分析'),
            none,
            items: [
              {
                id: `analysis:${objective.id}:${side}`,
                text:
                  rows.length === 0
                    ? text('Nothing in the log speaks to this objective.', '日志中没有与此目标有关的内容。')
                    : text(
                        `${rows.length} entries of the log speak to this objective.`,
                        `日志中有 ${rows.length} 项与此目标有关。`,
                      ),
              },
            ],
          },
          {
            kind: 'list',
            heading: text('What the log shows', '日志所示'),
            none,
            items: rows.map((row) => ({ text: row.what, records: recordOf(row, records, evidence) })),
          },
        ],
      };
    }),
    ...(['A', 'B'] as const).map(
      (side): Section => ({
        id: `analysis-${side}`,
        level: 1,
        heading: text(`Analysis: ${names.side(side).en}`, `分析：${names.side(side).zh}`),
        blocks: [
          { kind: 'list', heading: text('Strengths', '优点'), none, items: about(side, true) },
          { kind: 'list', heading: text('Areas for improvement', '待改进之处'), none, items: about(side, false) },
          {
            kind: 'list',
            heading: text('Further observations', '其他观察'),
            none,
            items: [{ id: `further:${side}`, text: text('–', '–'), open: true }],
          },
        ],
      }),
    ),
  ];
};
