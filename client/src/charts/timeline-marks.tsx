import { memo } from 'react';
import { BeliefLines } from './belief-lane.tsx';
import { HotlineLane } from './hotline-lane.tsx';
import { ActLane, InjectLane, PhaseLane } from './point-lanes.tsx';
import { RungLane } from './rung-lane.tsx';
import type { StillProps } from './timeline-ground.tsx';

/** A mark at either end is whole. */
const EDGE = 6;

type MarksProps = Omit<StillProps, 'startsAt' | 'folds'> & {
  /** Exercise ms to which lines are carried on. */
  readonly shownTo: number;
  /** The paler drawing, of what lies after the cursor: injects are hollow there. */
  readonly coming: boolean;
};

/** All that happened, drawn twice, once at full strength and once paler: the cursor only moves the edge between them. */
export const TimelineMarksDrawn = memo(function TimelineMarksDrawn({
  marks,
  layout,
  x,
  shownTo,
  coming,
  words,
}: MarksProps) {
  const { left, right, width, height, acts, beliefs, injects } = layout;
  return (
    <svg
      width={width}
      height={height}
      aria-hidden="true"
      // What is outside the part shown stands beyond the axis.
      style={{ clipPath: `inset(0 ${width - right - EDGE}px 0 ${left - EDGE}px)` }}
    >
      <PhaseLane y={layout.phase} x={x} phases={marks.phases} />
      {marks.sides.map((side) => (
        <InjectLane key={side} side={side} y={injects[side]} x={x} coming={coming} injects={marks.injects[side]} />
      ))}
      <HotlineLane layout={layout} x={x} messages={marks.messages} calls={marks.calls} downs={marks.downs} />
      <RungLane layout={layout} x={x} endAt={shownTo} sides={marks.sides} rungs={marks.rungs} />
      {marks.beliefs.map((belief, i) => {
        const lane = beliefs[i];
        return (
          lane && (
            <BeliefLines
              key={belief.side}
              {...{ belief, ...lane, left, right, x }}
              words={words.belief}
              endAt={shownTo}
            />
          )
        );
      })}
      {marks.sides.map((side) => (
        <ActLane key={side} side={side} y={acts[side]} x={x} acts={marks.acts[side]} />
      ))}
      <ActLane side={undefined} y={acts.facilitator} x={x} acts={marks.facilitator} />
    </svg>
  );
});
