import { useReading, useScenarioTime, useWallReading } from '../connection/use-now.ts';
import { useConnectionState, useExercise } from '../connection/use-tables.ts';
import { elapsed } from '../format/duration.ts';
import { localTime, localZone, utcTime } from '../format/scenario-time.ts';
import { useFrameWords } from '../i18n/frame-words.ts';
import { HeaderCell, HeaderClock } from '../ui/header.tsx';

/** Scenario clock, time since start, wall clock in UTC and here: the only part of the header that ticks. */
export const ClockCells = () => {
  const say = useFrameWords();
  const exercise = useExercise();
  // A link that is not live says more, and gets this cell's room: the header keeps to its row.
  const live = useConnectionState((state) => state.link === 'live');
  const scenario = useScenarioTime();
  const since = useReading(elapsed);
  const utc = useWallReading(utcTime);
  const local = useWallReading(localTime);
  const zone = useWallReading(localZone);
  return (
    <>
      {exercise && (
        <>
          <HeaderClock time={scenario} label={say('scenario')} still={exercise.phase === 'paused'} />
          {live && (
            <HeaderCell label={say('sinceStart')} spare="tablet">
              {since}
            </HeaderCell>
          )}
        </>
      )}
      <HeaderCell label={say('wallUtc')} push={!exercise} named>
        {utc}
      </HeaderCell>
      <HeaderCell label={say('local', { zone })} named>
        {local}
      </HeaderCell>
    </>
  );
};
