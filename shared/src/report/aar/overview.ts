import { SIDES } from '../../base/ids.ts';
import { type Text, text } from '../../base/text.ts';
import { recordsOf } from '../chronicle.ts';
import { figure } from '../figure.ts';
import type { Evidence, Finding } from '../finding.ts';
import { MEASURE_NAMES, type Measure, measuresOf } from '../measures.ts';
import { roughly } from '../spell.ts';
import type { Section, Statement } from './document.ts';

const plain = (s: string): Text => text(s, s);
const NONE = text('None.', '无。');

const day = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

const row = (name: Text, of: Statement): readonly Statement[] => [{ text: name }, of];

const peak = (evidence: Evidence, side: 'A' | 'B'): number =>
  evidence.steps.reduce((top, s) => (s.side === side ? Math.max(top, s.to) : top), 0);

/** What somebody reads who reads nothing else; drafted from the figures, and meant to be written anew. */
export const summary = (evidence: Evidence, findings: readonly Finding[]): Section => {
  const { names, steps } = evidence;
  const [a, b] = [names.side('A'), names.side('B')];
  const wrong = steps.filter((s) => s.cause.kind === 'threshold' && !s.cause.isTrue);
  const strengths = findings.filter((f) => f.kind === 'strength').length;
  const areas = findings.length - strengths;
  const top = findings.find((f) => f.kind !== 'strength');
  const rungs = [peak(evidence, 'A'), peak(evidence, 'B')];
  return {
    id: 'summary',
    level: 1,
    heading: text('Executive summary', '摘要'),
    blocks: [
      {
        kind: 'list',
        none: NONE,
        items: [
          {
            id: 'summary',
            text: text(
              `${a.en} came to rung ${rungs[0]}, ${b.en} to rung ${rungs[1]}; ${wrong.length} of the steps up rested on a belief that was not true. The log shows ${strengths} strengths and ${areas} areas for improvement.${top ? ` The gravest: ${top.sentence.en}` : ''}`,
              `${a.zh}升至第${rungs[0]}级，${b.zh}升至第${rungs[1]}级；其中 ${wrong.length} 次升级基于不实判断。日志显示优点 ${strengths} 项、待改进之处 ${areas} 项。${top ? `最严重者：${top.sentence.zh}` : ''}`,
            ),
            records: [...new Set([...steps.map((s) => s.seq), ...(top?.records ?? [])])],
          },
        ],
      },
    ],
  };
};

/** HSEEP's exercise overview, and the figures of both sides beside each other. */
export const overview = (evidence: Evidence): Section => {
  const { chronicle, names } = evidence;
  const { scenario, procedures, records, endAt } = chronicle;
  const both = (of: (side: 'A' | 'B') => string): Text => plain(SIDES.map(of).join(' / '));
  const reached = recordsOf(chronicle, 'endingReached');
  const cards = procedures.map((id) => `${id} ${names.card(id).en}`).join(', ');
  const cardsZh = procedures.map((id) => `${id} ${names.card(id).zh}`).join('、');
  const people = recordsOf(chronicle, 'seatTaken', 'seatGivenToBot');
  const bots = new Set(records.flatMap(({ actor }) => (actor.kind === 'seat' && actor.bot ? [actor.seat] : [])));
  const measures = measuresOf(evidence);
  const figures = new Map<string, Measure[]>();
  for (const m of measures) {
    const key = `${m.id}${m.about?.en ?? ''}`;
    figures.set(key, [...(figures.get(key) ?? []), m]);
  }
  const cell = (m: Measure | undefined): Statement =>
    m ? { text: figure(m), records: m.records } : { text: plain('') };
  return {
    id: 'overview',
    level: 1,
    heading: text('Exercise overview', '演习概况'),
    blocks: [
      {
        kind: 'table',
        id: 'overview',
        title: text('Overview', '概况'),
        head: [text('Item', '项目'), text('Details', '内容')],
        none: NONE,
        rows: [
          row(text('Exercise', '演习'), { text: scenario.title }),
          row(text('Scenario', '想定'), { text: scenario.summary }),
          row(text('Date', '日期'), { text: plain(day(records[0]?.wall ?? 0)), records: [0] }),
          row(text('Sides', '双方'), {
            text: text(
              SIDES.map((side) => names.side(side).en).join(', '),
              SIDES.map((side) => names.side(side).zh).join('、'),
            ),
          }),
          row(text('Exercise time', '演习用时'), { text: roughly(endAt), records: [records.length - 1] }),
          row(text('Procedures in place', '已就位的程序'), { text: cards === '' ? NONE : text(cards, cardsZh) }),
          row(text('Seats of each side', '各方席位数'), {
            text: both((side) => String(scenario.seats.filter((s) => s.side === side).length)),
            records: people.slice(0, 1).map((r) => r.seq),
          }),
          ...(bots.size > 0
            ? [row(text('Played by bots', '由机器人担任'), { text: text(`${bots.size} seats`, `${bots.size} 个席位`) })]
            : []),
          ...reached.map((r) =>
            row(text('Ending reached', '到达的结局'), {
              text: names.ending(r.event.ending),
              records: [r.seq],
            }),
          ),
        ],
      },
      {
        kind: 'table',
        id: 'figures',
        title: text('Figures', '指标'),
        head: [text('Measure', '指标'), ...SIDES.map((side) => names.side(side)), text('Together', '合计')],
        none: NONE,
        rows: [...figures.values()].map((list) => {
          const [first] = list;
          const name = first ? MEASURE_NAMES[first.id] : plain('');
          const about = first?.about;
          return [
            { text: about ? text(`${name.en}: ${about.en}`, `${name.zh}：${about.zh}`) : name },
            ...SIDES.map((side) => cell(list.find((m) => m.side === side))),
            cell(list.find((m) => m.side === undefined)),
          ];
        }),
      },
    ],
  };
};
