import { type PointerEvent, useId, useMemo } from 'react';
import { BeliefNow } from './belief-lane.tsx';
import css from './chart.module.css';
import { hitAt, markHits } from './mark-hits.ts';
import { type Span, timeTicks } from './time-scale.ts';
import { type StillProps, TimelineGround } from './timeline-ground.tsx';
import { TimelineLabels } from './timeline-labels.tsx';
import { TimelineMarksDrawn } from './timeline-marks.tsx';
import { useBrush } from './use-brush.ts';

type TimelineChartProps = StillProps & {
  readonly title: string;
  readonly cursorAt: number;
  readonly cursorSeq: number;
  /** Lines are drawn to here: to the cursor where the future is hidden. */
  readonly shownTo: number;
  /** Exercise ms of all there is. */
  readonly whole: number;
  readonly onTime: (at: number) => void;
  readonly onSpan: (span: Span) => void;
};

const CURSOR_BOX = 68;
/** A mark that begins at the cursor has happened. */
const EDGE = 5;

/** One x axis, one cursor. What is after the cursor is the same drawing, paler. */
export const TimelineChart = (props: TimelineChartProps) => {
  const { marks, layout, startsAt, x, folds, whole, words, title, cursorAt, cursorSeq, shownTo, onTime, onSpan } =
    props;
  const id = useId();
  const { left, right, width, height, beliefs } = layout;
  const { chart, band, handlers, drags } = useBrush({ x, whole, onTime, onSpan });
  const hits = useMemo(() => markHits(marks, layout, x), [marks, layout, x]);
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    drags(event);
    const box = event.currentTarget.getBoundingClientRect();
    const hit = hitAt(hits, event.clientX - box.left, event.clientY - box.top);
    // Not by state: what is pointed at changes nothing that is drawn.
    event.currentTarget.title = hit?.label ?? '';
  };
  const at = x(cursorAt);
  const boxX = Math.max(left - 20, Math.min(width - CURSOR_BOX, at - CURSOR_BOX / 2));
  const edge = at + EDGE;
  const still = { marks, layout, startsAt, x, folds, words };
  const drawn = { marks, layout, x, shownTo, words };
  return (
    // Every moment is reached by the keys of the room and by the scrubber too.
    <div
      ref={chart}
      className={css.chart}
      style={{ width, height }}
      role="img"
      aria-label={title}
      aria-describedby={`${id}d`}
      onPointerMove={point}
      {...handlers}
    >
      <p id={`${id}d`} className="sr">
        {words.summary}
      </p>
      <TimelineGround {...still} />
      <div ref={band} className={css.brush} />
      <div className={css.past} style={{ width: edge }}>
        <TimelineMarksDrawn {...drawn} coming={false} />
      </div>
      {shownTo > cursorAt && (
        <div className={css.ahead} style={{ left: edge, width: Math.max(0, width - edge) }}>
          <div style={{ transform: `translateX(${-edge}px)` }}>
            <TimelineMarksDrawn {...drawn} coming />
          </div>
        </div>
      )}
      <svg width={width} height={height} aria-hidden="true">
        {timeTicks(x, startsAt).map(
          (t) =>
            Math.abs(x(t) - boxX - CURSOR_BOX / 2) > 56 && (
              <text
                key={t}
                x={x(t)}
                y="12"
                textAnchor={x(t) < left + 20 ? 'start' : x(t) > right - 20 ? 'end' : 'middle'}
                className={css.axis}
              >
                {words.timeShort(t)}
              </text>
            ),
        )}
        <TimelineLabels {...{ marks, layout, x, cursorAt }} />
        {marks.beliefs.map((belief, i) => {
          const lane = beliefs[i];
          return (
            lane && (
              <BeliefNow
                key={belief.side}
                {...{ belief, ...lane, left, right, x, cursorAt, cursorSeq }}
                words={words.belief}
              />
            )
          );
        })}
        <line x1={at} x2={at} y1="0" y2={height} className={css.cursor} />
        <rect x={boxX} y="0" width={CURSOR_BOX} height="17" className={css.cursorBox} />
        <text x={boxX + CURSOR_BOX / 2} y="12.5" textAnchor="middle" className={css.cursorText}>
          {words.time(cursorAt)}
        </text>
      </svg>
    </div>
  );
};
