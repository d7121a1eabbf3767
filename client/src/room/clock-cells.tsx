import { useExerciseNow, useServerNow } from '../connection/use-now.ts';
import { useExercise } from '../connection/use-tables.ts';
import { elapsed } from '../format/duration.ts';
import { localTime, localZone, scenarioTime, utcTime } from '../format/scenario-time.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { HeaderCell, HeaderClock } from '../ui/header.tsx';

/** Scenario clock, time since start, wall clock in UTC and here: the only part of the header that ticks. */
export const ClockCells = () => {
  const say = useFrameWords();
  const exercise = useExercise();
  const now = useExerciseNow();
  const wall = useServerNow();
  return (
    <>
      {exercise && (
        <>
          <HeaderClock
            time={scenarioTime(now, exercise.startsAt)}
            label={say('scenario')}
            still={exercise.phase === 'paused'}
          />
          <HeaderCell label={say('sinceStart')} spare="tablet">
            {elapsed(now)}
          </HeaderCell>
        </>
      )}
      <HeaderCell label={say('wallUtc')} push={!exercise} named>
        {utcTime(wall)}
      </HeaderCell>
      <HeaderCell label={say('local', { zone: localZone(wall) })} named>
        {localTime(wall)}
      </HeaderCell>
    </>
  );
};
