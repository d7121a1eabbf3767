import { Link } from 'wouter';
import { useExercise } from '../../connection/use-tables.ts';
import { scenarioTime } from '../../format/scenario-time.ts';
import { useControlWords } from '../../i18n/control-words.ts';
import { Button } from '../../ui/button.tsx';
import { ActRefusal } from './act-refusal.tsx';
import css from './control.module.css';
import { useDoor } from './door-provider.tsx';
import { isLive } from './phases.ts';
import { useAct } from './use-act.ts';
import { useOff } from './use-off.ts';

/** Why the exercise stands, and the way on. Never hidden behind a press. */
export const Banners = () => {
  const say = useControlWords();
  const exercise = useExercise();
  const act = useAct();
  const off = useOff(isLive);
  const { answer } = useDoor();
  if (!exercise) return null;
  const { phase, recovered, pauseReason, clock, startsAt } = exercise;
  if (phase === 'hotwash') {
    return (
      <div className={css.banner}>
        <b>{say('hotwashTitle')}</b>
        <span>{say('hotwashBody')}</span>
        {answer && <Link href={`/debrief/${answer.id}`}>{say('openDebrief')}</Link>}
      </div>
    );
  }
  if (phase !== 'paused') return null;
  const time = scenarioTime(clock.at, startsAt);
  return (
    <div className={css.banner} data-recovered={recovered}>
      <b>{recovered ? say('recoveredTitle', { time }) : say('pausedTitle', { time })}</b>
      <span>{recovered ? say('recoveredBody') : pauseReason}</span>
      {recovered && (
        <Button kind="main" off={off} quietReason onPress={() => void act.countIn(true)}>
          {say('resume')}
        </Button>
      )}
      <ActRefusal act={act} />
    </div>
  );
};
