import type { SideId } from '@firebreak/shared/base/ids.ts';
import css from './chart.module.css';
import { textWidth } from './label-shelf.ts';
import type { ActMark, PointMark, SpanMark } from './marks.ts';
import type { TimeScale } from './time-scale.ts';

const cls = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

type PhaseLaneProps = { readonly y: number; readonly x: TimeScale; readonly phases: readonly SpanMark[] };

export const PhaseLane = ({ y, x, phases }: PhaseLaneProps) => (
  <g>
    {phases.map((p) => {
      const width = Math.max(1, x(p.to) - x(p.from) - 2);
      return (
        <g key={p.from}>
          <title>{p.label}</title>
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

/** ● or ▲. */
export const InjectLane = ({ side, y, x, coming, injects }: InjectLaneProps) => (
  <g>
    {injects.map((i) => {
      const look = coming ? css.coming : side === 'A' ? css.fillA : css.fillB;
      return (
        <g key={`${i.seq}${i.label}`}>
          <title>{i.label}</title>
          {side === 'A' ? (
            <circle cx={x(i.at)} cy={y} r="4" className={look} />
          ) : (
            <path d={`M${x(i.at)} ${y - 5}l5 9h-10z`} className={look} />
          )}
        </g>
      );
    })}
  </g>
);

type ActLaneProps = {
  readonly side: SideId | undefined;
  readonly y: number;
  readonly x: TimeScale;
  readonly acts: readonly ActMark[];
};

/** Decisions as diamonds, procedure steps as ticks (hollow when late), the facilitator's acts in violet. */
export const ActLane = ({ side, y, x, acts }: ActLaneProps) => {
  const fill = side === undefined ? css.fillControl : side === 'A' ? css.fillA : css.fillB;
  const stroke = side === 'A' ? css.strokeA : css.strokeB;
  return (
    <g>
      {acts.map((a) => {
        const px = x(a.at);
        return (
          <g key={`${a.seq}${a.shape}`}>
            <title>{a.label}</title>
            {a.shape === 'decision' && <path d={`M${px} ${y - 6}l6 6-6 6-6-6z`} className={fill} />}
            {a.shape === 'act' && <rect x={px - 1.5} y={y - 5} width="3" height="10" className={fill} />}
            {a.shape === 'done' && <rect x={px - 3} y={y - 3} width="6" height="6" className={fill} />}
            {a.shape === 'late' && (
              <rect x={px - 3} y={y - 3} width="6" height="6" className={cls(css.hollow, stroke)} />
            )}
          </g>
        );
      })}
    </g>
  );
};
