import { scaleLinear } from 'd3-scale';
import css from './chart.module.css';
import { textWidth } from './label-shelf.ts';
import type { BeliefMark } from './marks.ts';
import { gapsAbove, slice, stepPath, valueAtRecord } from './step-path.ts';
import type { TimeScale } from './time-scale.ts';

export type BeliefWords = {
  readonly filed: (value: number) => string;
  readonly ideal: (value: number) => string;
  readonly truth: (value: number) => string;
  readonly threshold: (value: number) => string;
};

type BeliefLaneProps = {
  readonly belief: BeliefMark;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly x: TimeScale;
  readonly cursorAt: number;
  readonly cursorSeq: number;
  readonly endAt: number;
  readonly words: BeliefWords;
};

const cls = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
const TICKS = [20, 40, 60, 80];
/** Two labels nearer than this would touch. */
const CLEAR = 14;

/** Filed against an ideal reader of the same inbox and the truth; hatched where belief goes beyond the evidence. */
export const BeliefLane = (props: BeliefLaneProps) => {
  const { belief, top, bottom, left, right, x, cursorAt, cursorSeq, endAt, words } = props;
  const { side, filed, ideal, truth, threshold } = belief;
  const most = Math.max(80, ...filed.map((p) => p.value), ...(ideal ?? []).map((p) => p.value), truth ?? 0);
  const y = scaleLinear()
    .domain([0, most > 85 ? 100 : 90])
    .range([bottom - 6, top + 8]);
  const mine = side === 'A' ? css.lineA : css.lineB;
  const parts = [
    { from: 0, to: Math.min(cursorAt, endAt), future: false },
    ...(cursorAt < endAt ? [{ from: cursorAt, to: endAt, future: true }] : []),
  ];
  const held = valueAtRecord(filed, cursorSeq) ?? 0;
  const could = ideal && valueAtRecord(ideal, cursorSeq);
  const at = x(Math.min(cursorAt, endAt));
  const room = Math.max(textWidth(words.filed(held)), could === undefined ? 0 : textWidth(words.ideal(could))) + 10;
  const anchor = at - left < room ? 'start' : 'end';
  const labelX = anchor === 'end' ? at - 6 : at + 6;
  const filedY = Math.max(top + 10, y(held) - 6);
  const idealY =
    could === undefined
      ? 0
      : Math.abs(y(could) - y(held)) < CLEAR || could > held
        ? y(Math.min(held, could)) + 15
        : y(could) + 14;
  return (
    <g>
      {TICKS.map((t) => (
        <g key={t}>
          <line x1={left} x2={right} y1={y(t)} y2={y(t)} className={css.grid} />
          <text x={left - 8} y={y(t) + 4} textAnchor="end" className={css.axis}>
            {t}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={y(0)} y2={y(0)} className={css.base} />
      {ideal &&
        parts.flatMap((part) =>
          gapsAbove(filed, ideal, part.from, part.to).map((g) => (
            <rect
              key={g.from}
              x={x(g.from)}
              y={y(g.high)}
              width={Math.max(0, x(g.to) - x(g.from))}
              height={Math.max(0, y(g.low) - y(g.high))}
              fill={`url(#hatch-${side})`}
              className={cls(side === 'A' ? css.gapA : css.gapB, part.future && css.future)}
            />
          )),
        )}
      {threshold !== undefined && (
        <>
          <line x1={left} x2={right} y1={y(threshold)} y2={y(threshold)} className={css.threshold} />
          <text x={right} y={y(threshold) - 4} textAnchor="end" className={css.strong}>
            {words.threshold(threshold)}
          </text>
        </>
      )}
      {parts.map((part) => (
        <g key={part.from} className={part.future ? css.future : undefined}>
          {ideal && <path d={stepPath(slice(ideal, part.from, part.to), x, y)} className={css.ideal} />}
          <path d={stepPath(slice(filed, part.from, part.to), x, y)} className={mine} />
        </g>
      ))}
      {truth !== undefined && (
        <>
          <line x1={left} x2={right} y1={y(truth)} y2={y(truth)} className={css.truth} />
          <text x={left - 8} y={y(truth) + 4} textAnchor="end" className={css.control}>
            {words.truth(truth)}
          </text>
        </>
      )}
      <text x={labelX} y={filedY} textAnchor={anchor} className={css.strong}>
        {words.filed(held)}
      </text>
      {could !== undefined && (
        <text x={labelX} y={Math.min(bottom - 8, idealY)} textAnchor={anchor} className={css.control}>
          {words.ideal(could)}
        </text>
      )}
    </g>
  );
};
