import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import css from './chart.module.css';
import type { LaneLayout } from './lane-layout.ts';
import { type LinearScale, linearScale } from './linear-scale.ts';
import type { RungMark, StepValue } from './marks.ts';
import { slice, stepPath } from './step-path.ts';
import type { TimeScale } from './time-scale.ts';

type RungLaneProps = {
  readonly layout: LaneLayout;
  readonly x: TimeScale;
  readonly endAt: number;
  readonly sides: readonly SideId[];
  readonly rungs: Readonly<Record<SideId, readonly RungMark[]>>;
};

/** Where both stand on one rung the two lines lie beside each other. */
const APART = 1.5;
const LEAST_TOP = 3;

type RungScale = { readonly top: number; readonly y: LinearScale };

export const rungScale = ({ rung }: LaneLayout, rungs: Readonly<Record<SideId, readonly RungMark[]>>): RungScale => {
  const top = SIDES.flatMap((side) => rungs[side]).reduce((most, r) => Math.max(most, r.to), LEAST_TOP);
  const y = linearScale([0, top], [rung.bottom - 4, rung.top + 16]);
  return { top, y };
};

/** Steps; the cause of each is among the labels. */
export const RungLane = ({ layout, x, endAt, sides, rungs }: RungLaneProps) => {
  const { left, right } = layout;
  const { top, y } = rungScale(layout, rungs);
  const ticks = Array.from({ length: top + 1 }, (_, i) => i).filter((i) => top <= 4 || i % 2 === top % 2);
  const path = (side: SideId): string => {
    const values: StepValue[] = [{ at: 0, value: 0 }, ...rungs[side].map((r) => ({ at: r.at, value: r.to }))];
    return stepPath(slice(values, 0, endAt), x, (v) => y(v) + (side === 'A' ? -APART : APART));
  };
  return (
    <g>
      {ticks.map((t) => (
        <g key={t}>
          <line x1={left} x2={right} y1={y(t)} y2={y(t)} className={css.grid} />
          <text x={left - 8} y={y(t) + 4} textAnchor="end" className={css.axis}>
            {t}
          </text>
        </g>
      ))}
      {sides.map((side) => (
        <path key={side} d={path(side)} className={side === 'A' ? css.lineA : css.lineB} />
      ))}
    </g>
  );
};
