import type { SideId } from '@firebreak/shared/base/ids.ts';
import css from './chart.module.css';
import { textWidth } from './label-shelf.ts';
import type { ActMark, PointMark, SpanMark } from './marks.ts';
import type { TimeScale } from './time-scale.ts';

type PhaseLaneProps = { readonly y: number; readonly x: TimeScale; readonly phases: readonly SpanMark[] };

export const PhaseLane = ({ y, x, phases }: PhaseLaneProps) => (
  <g>
    {phases.map((p) => {
      const width = Math.max(1, x(p.to) - x(p.from) - 2);
      return (
        <g key={p.from}>
          <rect x={x(p.from)} y={y} width={width} height="18" className={css.phase} />
          {textWidth(p.label) + 10 < width && (
            <text x={x(p.from) + 5} y={y + 13}>
              {p.label}
            </text>
          )}
        </g>
      );
    })}
  </g>
);

type InjectLaneProps = {
  readonly side: SideId;
  readonly y: number;
  readonly x: TimeScale;
  /** Hollow: not arrived at the cursor. */
  readonly coming: boolean;
  readonly injects: readonly PointMark[];
};

const disc = (x: number, y: number): string => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
const triangle = (x: number, y: number): string => `M${x} ${y - 5}l5 9h-10z`;

/** ● or ▲. */
export const InjectLane = ({ side, y, x, coming, injects }: InjectLaneProps) => (
  <path
    d={injects.map((i) => (side === 'A' ? disc : triangle)(x(i.at), y)).join('')}
    className={coming ? css.coming : side === 'A' ? css.fillA : css.fillB}
  />
);

type ActLaneProps = {
  readonly side: SideId | undefined;
  readonly y: number;
  readonly x: TimeScale;
  readonly acts: readonly ActMark[];
};

const SHAPES: Readonly<Record<ActMark['shape'], (x: number, y: number) => string>> = {
  decision: (x, y) => `M${x} ${y - 6}l6 6-6 6-6-6z`,
  act: (x, y) => `M${x - 1.5} ${y - 5}h3v10h-3z`,
  done: (x, y) => `M${x - 3} ${y - 3}h6v6h-6z`,
  late: (x, y) => `M${x - 3} ${y - 3}h6v6h-6z`,
  note: (x, y) => `M${x - 5} ${y - 7}h10v8h-5l-5 5z`,
};

/** Decisions as diamonds, procedure steps as ticks (hollow when late), the facilitator's acts in violet, with what was
 * written in the margin since. */
export const ActLane = ({ side, y, x, acts }: ActLaneProps) => {
  const fill = side === undefined ? css.fillControl : side === 'A' ? css.fillA : css.fillB;
  const drawn = (late: boolean): string =>
    acts
      .filter((a) => (a.shape === 'late') === late)
      .map(
        (a) =>
          SHAPES[a.shape](x(a.at), y) + (a.to === undefined ? '' : `M${x(a.at)} ${y + 4}H${x(a.to)}v2H${x(a.at)}z`),
      )
      .join('');
  return (
    <g>
      <path d={drawn(false)} className={fill} />
      <path d={drawn(true)} className={`${css.hollow} ${side === 'A' ? css.strokeA : css.strokeB}`} />
    </g>
  );
};
