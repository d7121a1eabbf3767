import { Link } from 'wouter';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/section.tsx';
import { LadderRungs } from './ladder-rungs.tsx';
import css from './ladders.module.css';
import { SideThresholds } from './side-thresholds.tsx';

/** Both sides climb one list of rungs; beside it what each threshold waits for. */
export const Ladders = () => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const { session } = useConnection();
  const steer = useSteeringWords();
  const adjusted = exercise?.adjusted ?? 0;
  const { A, B } = useControl((tables) => tables.ladder);
  if (!A || !B || !exercise) return null;
  const count =
    A.rung === B.rung
      ? say('bothRung', { rung: A.rung })
      : say('sidesRung', { a: text(exercise.sides.A), ra: A.rung, b: text(exercise.sides.B), rb: B.rung });
  return (
    <Section
      region
      title={say('ladders')}
      count={count}
      note={
        <>
          {adjusted > 0 && (
            <span className="ctl" data-adjusted="">
              {steer('adjusted', { n: adjusted })}
            </span>
          )}
          <Link href={`/control/${session}/chart`}>{say('charts')}</Link>
        </>
      }
    >
      <div className={css.ladders}>
        <SideThresholds side="A" />
        <LadderRungs />
        <SideThresholds side="B" />
      </div>
    </Section>
  );
};
