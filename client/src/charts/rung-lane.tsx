import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import { scaleLinear } from 'd3-scale';
import css from './chart.module.css';
import { shelve } from './label-shelf.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { RungMark, StepValue } from './marks.ts';
import { slice, stepPath } from './step-path.ts';
import type { TimeScale } from './time-scale.ts';

type RungLaneProps = {
  readonly layout: LaneLayout;
  readonly x: TimeScale;
  readonly cursorAt: number;
  readonly endAt: number;
  readonly sides: readonly SideId[];
  readonly rungs: Readonly<Record<SideId, readonly RungMark[]>>;
};

/** Where both stand on one rung the two lines lie beside each other. */
const APART = 1.5;
const LEAST_TOP = 3;

const cls = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Steps, with the cause written at each. */
export const RungLane = ({ layout, x, cursorAt, endAt, sides, rungs }: RungLaneProps) => {
  const { left, right, rung } = layout;
  const steps = SIDES.flatMap((side) => rungs[side]);
  const top = steps.reduce((most, r) => Math.max(most, r.to), LEAST_TOP);
  const y = scaleLinear()
    .domain([0, top])
    .range([rung.bottom - 4, rung.top + 16]);
  const ticks = Array.from({ length: top + 1 }, (_, i) => i).filter((i) => top <= 4 || i % 2 === top % 2);
  const path = (side: SideId, from: number, to: number): string => {
    const values: StepValue[] = [{ at: 0, value: 0 }, ...rungs[side].map((r) => ({ at: r.at, value: r.to }))];
    return stepPath(slice(values, from, to), x, (v) => y(v) + (side === 'A' ? -APART : APART));
  };
  const labels = sides.flatMap((side) =>
    rungs[side].map((r, i) => ({
      ...{ key: `${side}${i}`, text: r.cause, x: x(r.at) + 6, anchor: 'start' as const },
      ...{ weight: r.to, at: r.at, to: r.to },
    })),
  );
  const byRow = new Map<number, typeof labels>();
  for (const l of labels) byRow.set(l.to, [...(byRow.get(l.to) ?? []), l]);
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
        <g key={side}>
          <path d={path(side, 0, Math.min(cursorAt, endAt))} className={side === 'A' ? css.lineA : css.lineB} />
          {cursorAt < endAt && (
            <path d={path(side, cursorAt, endAt)} className={cls(side === 'A' ? css.lineA : css.lineB, css.future)} />
          )}
        </g>
      ))}
      {[...byRow.values()].flatMap((row) =>
        shelve(row, left, right).map((l) => {
          const at = row.find((r) => r.key === l.key)?.at ?? 0;
          const to = row.find((r) => r.key === l.key)?.to ?? 0;
          return (
            <text key={l.key} x={l.left} y={y(to) - 6} className={cls(css.strong, at > cursorAt && css.future)}>
              {l.text}
            </text>
          );
        }),
      )}
    </g>
  );
};
