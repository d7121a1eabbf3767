import { useReading, useScenarioTime, useWallReading } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { elapsed, remaining } from '../../../format/duration.ts';
import { utcTime } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useFrameWords } from '../../../i18n/frame-words.ts';
import { usePhaseWords } from '../../../room/phase-words.ts';
import { planOffset } from '../rundown/plan-offset.ts';
import { behindPlan, rundownOrder } from '../rundown/rundown-order.ts';
import { BarEnd } from './bar-end.tsx';
import css from './clock-bar.module.css';
import { ClockButtons } from './clock-buttons.tsx';

const BigClock = () => {
  const exercise = useExercise();
  const time = useScenarioTime();
  const phase = usePhaseWords();
  const say = useControlWords();
  if (!exercise) return null;
  return (
    <div className={exercise.phase === 'paused' ? css.still : undefined}>
      <h1 className="sr">{say('title')}</h1>
      <p className={css.state}>
        {say('scenario')} · <b>{phase(exercise.phase, exercise.clock.pace)}</b>
      </p>
      <p className={css.big} data-clock="">
        {time}
      </p>
    </div>
  );
};

const Facts = () => {
  const exercise = useExercise();
  const length = exercise?.lengthMs ?? 0;
  const since = useReading(elapsed);
  const past = useReading((now) => now > length);
  const left = useReading((now) => (now > length ? planOffset(now - length) : remaining(length - now)));
  const wall = useWallReading(utcTime);
  const rundown = useControl((tables) => tables.rundown);
  const frame = useFrameWords();
  const say = useControlWords();
  if (!exercise) return null;
  const behind = behindPlan(rundownOrder(rundown, 0));
  return (
    <dl className={css.facts}>
      <div>
        <dt>{frame('sinceStart')}</dt>
        <dd>{since}</dd>
      </div>
      <div>
        <dt>{frame('wallUtc')}</dt>
        <dd>{wall}</dd>
      </div>
      <div>
        <dt>{past ? say('pastEnd') : say('toEnd')}</dt>
        <dd>{left}</dd>
      </div>
      <div>
        <dt>{say('behindPlan')}</dt>
        <dd>{behind === undefined ? '—' : planOffset(behind)}</dd>
      </div>
    </dl>
  );
};

/** The exercise's clock, and what can be done with it. */
export const ClockBar = () => (
  <header className={css.bar}>
    <BigClock />
    <Facts />
    <ClockButtons />
    <BarEnd />
  </header>
);
