import { memo } from 'react';
import { BeliefGround } from './belief-lane.tsx';
import css from './chart.module.css';
import { ChartMarks } from './chart-marks.tsx';
import type { LaneLayout } from './lane-layout.ts';
import type { TimelineMarks } from './marks.ts';
import { type Span, type TimeScale, timeTicks } from './time-scale.ts';
import type { TimelineWords } from './timeline-words.ts';

export type StillProps = {
  readonly marks: TimelineMarks;
  readonly layout: LaneLayout;
  readonly startsAt: number;
  /** One axis for all of it. A new object only when another part is shown. */
  readonly x: TimeScale;
  /** Silences that the axis leaves out. */
  readonly folds: readonly Span[];
  readonly words: TimelineWords;
};

/** Names of the lanes, grids and scales: nothing here moves with the cursor. */
export const TimelineGround = memo(function TimelineGround({ marks, layout, startsAt, x, folds, words }: StillProps) {
  const { left, right, width, height, rails, injects, rung, beliefs, acts } = layout;
  const separators = [rung.top - 8, ...beliefs.map((b) => b.top - 7), acts.A - 13];
  const name = (y: number, text: string, strong = false) => (
    <text x="0" y={y + 4} className={strong ? css.strong : css.lab}>
      {text}
    </text>
  );
  return (
    <svg width={width} height={height} aria-hidden="true">
      <ChartMarks />
      {timeTicks(x, startsAt).map((t) => (
        <line key={t} x1={x(t)} x2={x(t)} y1="18" y2={height - 2} className={css.grid} />
      ))}
      {folds.map((f) => {
        const px = (x(f.from) + x(f.to)) / 2;
        return px > left && px < right ? (
          <path key={f.from} d={`M${px - 3} 18l-4 6 8 8-8 8M${px + 3} 18l-4 6 8 8-8 8`} className={css.fold} />
        ) : null;
      })}
      {separators.map((y) => (
        <line key={y} x1="0" x2={width} y1={y} y2={y} className={css.sep} />
      ))}
      {name(layout.phase + 9, words.phase)}
      {marks.sides.map((side) => (
        <g key={side}>
          {name(injects[side], words.injects(side))}
          {name(acts[side], words.acts(side))}
        </g>
      ))}
      {name(rails.A, words.side('A'), true)}
      {name((rails.A + rails.B) / 2 - 7, words.hotline)}
      {name((rails.A + rails.B) / 2 + 8, words.thick)}
      {name(rails.B, words.side('B'), true)}
      {name(rung.top + 4, words.rung, true)}
      {words.rungCause.map((line, i) => (
        <g key={line}>{name(rung.top + 20 + i * 14, line)}</g>
      ))}
      {marks.sides.length === 2 && name(acts.facilitator, words.facilitator)}
      {marks.beliefs.map((belief, i) => {
        const lane = beliefs[i];
        return lane && <BeliefGround key={belief.side} {...{ belief, ...lane, left, right, x }} words={words.belief} />;
      })}
    </svg>
  );
});
