import { SIDES, type SideId } from '@firebreak/shared/base/ids.ts';
import { useMemo } from 'react';
import { laneLayout } from '../../charts/lane-layout.ts';
import type { ActMark, TimelineMarks } from '../../charts/marks.ts';
import { broughtTo, idleSpans, type Span, timeScale } from '../../charts/time-scale.ts';
import { TimelineChart } from '../../charts/timeline-chart.tsx';
import css from './debrief.module.css';
import { HypothesisSelect } from './hypothesis-select.tsx';
import { marksOfBoth } from './marks-of-both.ts';
import { marksOfSide } from './marks-of-side.ts';
import { type Place, spanWithin } from './place.ts';
import type { BeliefChoice, BeliefChoices, Study } from './study.ts';
import { useMarkWords } from './use-mark-words.ts';
import type { Moment } from './use-moment.ts';
import { useSize } from './use-size.ts';
import type { Zoom } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type TimelineProps = {
  readonly study: Study;
  readonly place: Place;
  readonly seq: number;
  readonly choices: BeliefChoices;
  readonly moment: Moment;
  /** What was written in the margin. */
  readonly notes: readonly ActMark[];
  readonly title: string;
  readonly onTime: (at: number) => void;
  readonly zoom: Zoom;
  readonly onChoice: (side: SideId, choice: BeliefChoice) => void;
};

const NO_FOLDS: readonly Span[] = [];
const NONE = { A: [], B: [] };
const NOTHING_YET: TimelineMarks = {
  ...{ sides: [], phases: [], injects: NONE, messages: [], calls: [], downs: [] },
  ...{ rungs: NONE, beliefs: [], acts: NONE, facilitator: [] },
};

export const Timeline = ({
  study,
  place,
  seq,
  choices,
  moment,
  notes,
  title,
  onTime,
  zoom,
  onChoice,
}: TimelineProps) => {
  const { ref, size } = useSize<HTMLDivElement>();
  const words = useMarkWords(study);
  const { perspective, hideFuture, foldIdle } = place;
  const records = study.replay.records;
  const until = hideFuture ? seq : records.length - 1;
  const both = useMemo(
    () => (perspective === 'both' ? marksOfBoth(study, choices, words.marks, until) : undefined),
    [study, choices, words.marks, until, perspective],
  );
  const noted = useMemo(
    () => both && { ...both, facilitator: [...both.facilitator, ...notes.filter((n) => (n.seq ?? 0) <= until)] },
    [both, notes, until],
  );
  const one = useMemo(() => {
    if (perspective === 'both' || !moment.tables) return undefined;
    return marksOfSide(study, perspective, moment.tables[perspective], choices, words.marks, moment.seq);
  }, [study, choices, words.marks, moment, perspective]);
  const marks = noted ?? one ?? NOTHING_YET;
  const cursorAt = records[seq]?.at ?? 0;
  const whole = study.endAt;
  const { from, to } = broughtTo(spanWithin(place.span, whole), Math.min(whole, cursorAt), whole);
  const folds = useMemo(
    () =>
      foldIdle
        ? idleSpans(
            records.slice(0, until + 1).map((r) => r.at),
            whole,
          )
        : NO_FOLDS,
    [foldIdle, records, until, whole],
  );
  const lanes = marks.beliefs.length;
  const layout = useMemo(() => size && laneLayout(size.width, size.height, lanes), [size, lanes]);
  const x = useMemo(
    () => layout && timeScale({ from, to }, layout.left, layout.right, folds),
    [layout, from, to, folds],
  );
  return (
    <div ref={ref} className={css.canvas}>
      {layout && x && (
        <TimelineChart
          {...{ marks, layout, title, cursorAt, onTime }}
          cursorSeq={seq}
          startsAt={study.startsAt}
          {...{ x, folds, whole }}
          onSpan={zoom.onSpan}
          words={words.chart}
          shownTo={hideFuture || perspective !== 'both' ? cursorAt : study.endAt}
        />
      )}
      <ZoomButtons {...{ zoom, place }} />
      {SIDES.filter((side) => marks.beliefs.some((b) => b.side === side)).map((side) => (
        <HypothesisSelect
          key={side}
          {...{ study, side }}
          choice={choices[side]}
          hatched={perspective === 'both'}
          top={layout?.beliefs[marks.beliefs.findIndex((b) => b.side === side)]?.top ?? 0}
          onChoice={(choice) => onChoice(side, choice)}
        />
      ))}
    </div>
  );
};
