import css from './chart.module.css';
import { textWidth } from './label-shelf.ts';
import { type LinearScale, linearScale } from './linear-scale.ts';
import type { BeliefMark } from './marks.ts';
import { gapsAbove, slice, stepPath, valueAtRecord } from './step-path.ts';
import type { TimeScale } from './time-scale.ts';

export type BeliefWords = {
  readonly filed: (value: number) => string;
  readonly ideal: (value: number) => string;
  readonly truth: (value: number) => string;
  readonly threshold: (value: number) => string;
};

type Place = {
  readonly belief: BeliefMark;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly x: TimeScale;
  readonly words: BeliefWords;
};

const TICKS = [20, 40, 60, 80];
/** Two labels nearer than this would touch. */
const CLEAR = 14;

/** Percent to px; the top is left free where nobody was nearly sure. */
const scaleOf = ({ belief, top, bottom }: Pick<Place, 'belief' | 'top' | 'bottom'>): LinearScale => {
  const { filed, ideal = [], truth = 0 } = belief;
  const most = Math.max(80, truth, ...filed.map((p) => p.value), ...ideal.map((p) => p.value));
  return linearScale([0, most > 85 ? 100 : 90], [bottom - 6, top + 8]);
};

/** Behind the lines: scale, threshold, truth. */
export const BeliefGround = (place: Place) => {
  const { belief, left, right, words } = place;
  const { truth, threshold } = belief;
  const y = scaleOf(place);
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
      {threshold !== undefined && (
        <>
          <line x1={left} x2={right} y1={y(threshold)} y2={y(threshold)} className={css.threshold} />
          <text x={right} y={y(threshold) - 4} textAnchor="end" className={css.strong}>
            {words.threshold(threshold)}
          </text>
        </>
      )}
      {truth !== undefined && (
        <>
          <line x1={left} x2={right} y1={y(truth)} y2={y(truth)} className={css.truth} />
          <text x={left - 8} y={y(truth) + 4} textAnchor="end" className={css.control}>
            {words.truth(truth)}
          </text>
        </>
      )}
    </g>
  );
};

/** Filed against an ideal reader of the same inbox; hatched where belief goes beyond the evidence. */
export const BeliefLines = (place: Place & { readonly endAt: number }) => {
  const { belief, x, endAt } = place;
  const { side, filed, ideal } = belief;
  const y = scaleOf(place);
  return (
    <g>
      {ideal &&
        gapsAbove(filed, ideal, 0, endAt).map((g) => (
          <rect
            key={g.from}
            x={x(g.from)}
            y={y(g.high)}
            width={Math.max(0, x(g.to) - x(g.from))}
            height={Math.max(0, y(g.low) - y(g.high))}
            fill={`url(#hatch-${side})`}
            className={css.gap}
          />
        ))}
      {ideal && <path d={stepPath(slice(ideal, 0, endAt), x, y)} className={css.ideal} />}
      <path d={stepPath(slice(filed, 0, endAt), x, y)} className={side === 'A' ? css.lineA : css.lineB} />
    </g>
  );
};

/** What stands at the cursor, beside it. */
export const BeliefNow = (place: Place & { readonly cursorAt: number; readonly cursorSeq: number }) => {
  const { belief, top, bottom, left, x, words, cursorAt, cursorSeq } = place;
  const y = scaleOf(place);
  const held = valueAtRecord(belief.filed, cursorSeq) ?? 0;
  const could = belief.ideal && valueAtRecord(belief.ideal, cursorSeq);
  const filed = words.filed(held);
  const ideal = could === undefined ? '' : words.ideal(could);
  const at = x(cursorAt);
  const anchor = at - left < Math.max(textWidth(filed), textWidth(ideal)) + 10 ? 'start' : 'end';
  const labelX = anchor === 'end' ? at - 6 : at + 6;
  const near = could !== undefined && (Math.abs(y(could) - y(held)) < CLEAR || could > held);
  const idealY = could === undefined ? 0 : near ? y(Math.min(held, could)) + 15 : y(could) + 14;
  return (
    <g>
      <text x={labelX} y={Math.max(top + 10, y(held) - 6)} textAnchor={anchor} className={css.strong}>
        {filed}
      </text>
      {could !== undefined && (
        <text x={labelX} y={Math.min(bottom - 8, idealY)} textAnchor={anchor} className={css.control}>
          {ideal}
        </text>
      )}
    </g>
  );
};
