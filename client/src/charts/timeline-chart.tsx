import type { SideId } from '@firebreak/shared/base/ids.ts';
import { useId } from 'react';
import { BeliefLane, type BeliefWords } from './belief-lane.tsx';
import css from './chart.module.css';
import { ChartMarks } from './chart-marks.tsx';
import { HotlineLane } from './hotline-lane.tsx';
import type { LaneLayout } from './lane-layout.ts';
import type { TimelineMarks } from './marks.ts';
import { ActLane, InjectLane, PhaseLane } from './point-lanes.tsx';
import { RungLane } from './rung-lane.tsx';
import { timeScale, timeTicks } from './time-scale.ts';

export type TimelineWords = {
  readonly title: string;
  readonly summary: string;
  readonly time: (at: number) => string;
  readonly timeShort: (at: number) => string;
  readonly side: (side: SideId) => string;
  readonly phase: string;
  readonly injects: (side: SideId) => string;
  readonly hotline: string;
  readonly rung: string;
  readonly rungCause: readonly [string, string];
  readonly acts: (side: SideId) => string;
  readonly facilitator: string;
  readonly belief: BeliefWords;
};

type TimelineChartProps = {
  readonly marks: TimelineMarks;
  readonly layout: LaneLayout;
  readonly startsAt: number;
  readonly endAt: number;
  readonly cursorAt: number;
  readonly cursorSeq: number;
  /** Lines are drawn to here: to the cursor where the future is hidden. */
  readonly shownTo: number;
  readonly words: TimelineWords;
  readonly onTime: (at: number) => void;
};

const CURSOR_BOX = 68;

/** One x axis, one cursor. */
export const TimelineChart = (props: TimelineChartProps) => {
  const { marks, layout, startsAt, endAt, cursorAt, cursorSeq, shownTo, words, onTime } = props;
  const id = useId();
  const { left, right, width, height, rails, injects, rung, beliefs, acts } = layout;
  const x = timeScale(endAt, left, right);
  const at = x(cursorAt);
  const boxX = Math.max(left - 20, Math.min(width - CURSOR_BOX, at - CURSOR_BOX / 2));
  const both = marks.sides.length === 2;
  const separators = [rung.top - 8, ...beliefs.map((b) => b.top - 7), acts.A - 13];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every moment is reached by the keys of the room and by the scrubber
    <svg
      className={css.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const px = ((event.clientX - box.left) / box.width) * width;
        if (px >= left - 4) onTime(Math.max(0, Math.min(endAt, x.invert(px))));
      }}
    >
      <title id={`${id}t`}>{words.title}</title>
      <desc id={`${id}d`}>{words.summary}</desc>
      <ChartMarks />
      {timeTicks(x, startsAt).map((t) => (
        <g key={t}>
          <line x1={x(t)} x2={x(t)} y1="18" y2={height - 2} className={css.grid} />
          {Math.abs(x(t) - boxX - CURSOR_BOX / 2) > 56 && (
            <text
              x={x(t)}
              y="12"
              textAnchor={x(t) < left + 20 ? 'start' : x(t) > right - 20 ? 'end' : 'middle'}
              className={css.axis}
            >
              {words.timeShort(t)}
            </text>
          )}
        </g>
      ))}
      <PhaseLane y={layout.phase} x={x} phases={marks.phases} />
      <text x="0" y={layout.phase + 13} className={css.lab}>
        {words.phase}
      </text>
      {marks.sides.map((side) => (
        <g key={side}>
          <text x="0" y={injects[side] + 4} className={css.lab}>
            {words.injects(side)}
          </text>
          <InjectLane side={side} y={injects[side]} x={x} cursorAt={cursorAt} injects={marks.injects[side]} />
        </g>
      ))}
      <text x="0" y={rails.A + 4} className={css.strong}>
        {words.side('A')}
      </text>
      <text x="0" y={(rails.A + rails.B) / 2 + 4} className={css.lab}>
        {words.hotline}
      </text>
      <text x="0" y={rails.B + 4} className={css.strong}>
        {words.side('B')}
      </text>
      <HotlineLane
        layout={layout}
        x={x}
        cursorAt={cursorAt}
        messages={marks.messages}
        calls={marks.calls}
        downs={marks.downs}
      />
      {separators.map((y) => (
        <line key={y} x1="0" x2={width} y1={y} y2={y} className={css.sep} />
      ))}
      <text x="0" y={rung.top + 8} className={css.strong}>
        {words.rung}
      </text>
      {words.rungCause.map((line, i) => (
        <text key={line} x="0" y={rung.top + 24 + i * 14} className={css.lab}>
          {line}
        </text>
      ))}
      <RungLane layout={layout} x={x} cursorAt={cursorAt} endAt={shownTo} sides={marks.sides} rungs={marks.rungs} />
      {marks.beliefs.map((belief, i) => {
        const lane = beliefs[i];
        return (
          lane && (
            <BeliefLane
              key={belief.side}
              {...{ belief, left, right, x, cursorAt, cursorSeq }}
              endAt={shownTo}
              top={lane.top}
              bottom={lane.bottom}
              words={words.belief}
            />
          )
        );
      })}
      {marks.sides.map((side) => (
        <g key={side}>
          <text x="0" y={acts[side] + 4} className={css.lab}>
            {words.acts(side)}
          </text>
          <ActLane side={side} y={acts[side]} x={x} cursorAt={cursorAt} acts={marks.acts[side]} />
        </g>
      ))}
      {both && (
        <>
          <text x="0" y={acts.facilitator + 4} className={css.lab}>
            {words.facilitator}
          </text>
          <ActLane side={undefined} y={acts.facilitator} x={x} cursorAt={cursorAt} acts={marks.facilitator} />
        </>
      )}
      <line x1={at} x2={at} y1="0" y2={height} className={css.cursor} />
      <rect x={boxX} y="0" width={CURSOR_BOX} height="17" className={css.cursorBox} />
      <text x={boxX + CURSOR_BOX / 2} y="12.5" textAnchor="middle" className={css.cursorText}>
        {words.time(cursorAt)}
      </text>
    </svg>
  );
};
