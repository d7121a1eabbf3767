import { otherSide, type SideId } from '@firebreak/shared/base/ids.ts';
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

const cls = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
const arrow = (side: SideId): string => `url(#arrow-${side})`;

/** Two rails; arrows from sent to received, answers back, thick where an answer is pending, shaded where a line is down. */
export const HotlineLane = ({ layout, x, messages, calls, downs }: HotlineLaneProps) => {
  const { rails, left, right } = layout;
  const towards = (side: SideId): number => (side === 'A' ? rails.A + HEAD : rails.B - HEAD);
  const middle = (rails.A + rails.B) / 2;
  const wireOf = (side: SideId) => (side === 'A' ? css.wireA : css.wireB);

  const message = (m: MessageMark) => {
    const to = otherSide(m.from);
    return (
      <g key={m.id}>
        <title>{m.label}</title>
        {m.owedFrom !== undefined && (
          <line
            x1={x(m.owedFrom)}
            x2={Math.max(x(m.owedFrom) + OWED_EDGE, x(m.owedTo ?? x.domain[1]))}
            y1={rails[to]}
            y2={rails[to]}
            className={cls(to === 'A' ? css.owedA : css.owedB)}
          />
        )}
        {m.dueAt !== undefined && m.owedFrom !== undefined && (
          <line x1={x(m.dueAt)} x2={x(m.dueAt)} y1={rails[to] - 6} y2={rails[to] + 6} className={cls(css.due)} />
        )}
        {m.receivedAt === undefined ? (
          <g>
            <line x1={x(m.sentAt)} y1={rails[m.from]} x2={x(m.sentAt) + 8} y2={middle} className={wireOf(m.from)} />
          </g>
        ) : (
          <line
            x1={x(m.sentAt)}
            y1={rails[m.from]}
            x2={x(m.receivedAt)}
            y2={towards(to)}
            markerEnd={arrow(m.from)}
            className={cls(wireOf(m.from))}
          />
        )}
        {m.answers.map((a) => (
          <line
            key={a.at}
            x1={x(a.at)}
            y1={rails[to]}
            x2={x(a.at) + 6}
            y2={towards(m.from)}
            markerEnd={arrow(to)}
            className={cls(wireOf(to), a.late && css.lateWire)}
          />
        ))}
      </g>
    );
  };

  const call = (c: CallMark) => {
    const to = otherSide(c.from);
    const end = c.reached ? towards(to) : rails[c.from] + (rails[to] - rails[c.from]) * 0.55;
    const px = x(c.at) + 10;
    return (
      <g key={c.id}>
        <title>{c.label}</title>
        <line x1={x(c.at)} y1={rails[c.from]} x2={px} y2={end} className={wireOf(c.from)} />
        {!c.reached && <path d={`M${px - 4} ${end - 4}l8 8m0-8l-8 8`} className={css.cross} />}
      </g>
    );
  };

  return (
    <g>
      {downs.map((d) => (
        <rect
          key={`${d.label}${d.from}`}
          x={x(d.from)}
          y={rails.A}
          width={Math.max(2, x(d.to) - x(d.from))}
          height={rails.B - rails.A}
          className={cls(css.down)}
        />
      ))}
      <line x1={left} x2={right} y1={rails.A} y2={rails.A} className={css.railA} />
      <line x1={left} x2={right} y1={rails.B} y2={rails.B} className={css.railB} />
      {messages.map(message)}
      {calls.map(call)}
    </g>
  );
};
