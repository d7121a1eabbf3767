import { otherSide, SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import { arrowPath } from './arrow-path.ts';
import css from './chart.module.css';
import type { LaneLayout } from './lane-layout.ts';
import type { CallMark, MessageMark, SpanMark } from './marks.ts';
import type { TimeScale } from './time-scale.ts';

type HotlineLaneProps = {
  readonly layout: LaneLayout;
  readonly x: TimeScale;
  readonly messages: readonly MessageMark[];
  readonly calls: readonly CallMark[];
  readonly downs: readonly SpanMark[];
};

/** Room for the head of an arrow before the rail. */
const HEAD = 4;
const OWED_EDGE = 3;
/** How far along a call goes that nobody took. */
const UNREACHED = 0.55;

/** What one side's hand drew, gathered by how it looks. */
type Strokes = { wire: string; late: string; heads: string; owed: string };

const strokesOf = ({ layout: { rails }, x, messages, calls }: HotlineLaneProps) => {
  const bySide: Record<SideId, Strokes> = {
    A: { wire: '', late: '', heads: '', owed: '' },
    B: { wire: '', late: '', heads: '', owed: '' },
  };
  let due = '';
  let crosses = '';
  const towards = (side: SideId): number => (side === 'A' ? rails.A + HEAD : rails.B - HEAD);
  const middle = (rails.A + rails.B) / 2;
  const arrow = (from: SideId, way: 'wire' | 'late', x1: number, x2: number): void => {
    const { shaft, head } = arrowPath(x1, rails[from], x2, towards(otherSide(from)));
    bySide[from][way] += shaft;
    bySide[from].heads += head;
  };
  for (const m of messages) {
    const to = otherSide(m.from);
    if (m.owedFrom !== undefined) {
      const end = Math.max(x(m.owedFrom) + OWED_EDGE, x(m.owedTo ?? x.domain[1]));
      bySide[to].owed += `M${x(m.owedFrom)} ${rails[to]}H${end}`;
      if (m.dueAt !== undefined) due += `M${x(m.dueAt)} ${rails[to] - 6}v12`;
    }
    if (m.receivedAt === undefined)
      bySide[m.from].wire += `M${x(m.sentAt)} ${rails[m.from]}L${x(m.sentAt) + 8} ${middle}`;
    else arrow(m.from, 'wire', x(m.sentAt), x(m.receivedAt));
    for (const a of m.answers) arrow(to, a.late ? 'late' : 'wire', x(a.at), x(a.at) + 6);
  }
  for (const c of calls) {
    const to = otherSide(c.from);
    const end = c.reached ? towards(to) : rails[c.from] + (rails[to] - rails[c.from]) * UNREACHED;
    const px = x(c.at) + 10;
    bySide[c.from].wire += `M${x(c.at)} ${rails[c.from]}L${px} ${end}`;
    if (!c.reached) crosses += `M${px - 4} ${end - 4}l8 8m0-8l-8 8`;
  }
  return { bySide, due, crosses };
};

/** Two rails; arrows from sent to received, answers back, thick where an answer is pending, shaded where a line is down. */
export const HotlineLane = (props: HotlineLaneProps) => {
  const { layout, x, downs } = props;
  const { rails, left, right } = layout;
  const { bySide, due, crosses } = strokesOf(props);
  const pick = (side: SideId, a: string | undefined, b: string | undefined) => (side === 'A' ? a : b);
  return (
    <g>
      {downs.map((d) => (
        <rect
          key={`${d.label}${d.from}`}
          x={x(d.from)}
          y={rails.A}
          width={Math.max(2, x(d.to) - x(d.from))}
          height={rails.B - rails.A}
          className={css.down}
        />
      ))}
      {SIDES.map((side) => (
        <g key={side}>
          <line x1={left} x2={right} y1={rails[side]} y2={rails[side]} className={pick(side, css.railA, css.railB)} />
          <path d={bySide[side].owed} className={pick(side, css.owedA, css.owedB)} />
          <path d={bySide[side].wire} className={pick(side, css.wireA, css.wireB)} />
          <path d={bySide[side].late} className={`${pick(side, css.wireA, css.wireB)} ${css.lateWire}`} />
          <path d={bySide[side].heads} className={pick(side, css.fillA, css.fillB)} />
        </g>
      ))}
      <path d={due} className={css.due} />
      <path d={crosses} className={css.cross} />
    </g>
  );
};
