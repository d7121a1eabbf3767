import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { usePhaseWords } from '../../../room/phase-words.ts';
import { isBefore } from '../phases.ts';
import { Answer } from './answer.tsx';

/** The higher rung, both sides' own, the peak; an ending as soon as it is reached. */
export const WhereAreWe = () => {
  const say = useControlWords();
  const text = useText();
  const phaseWords = usePhaseWords();
  const exercise = useExercise();
  const ladder = useControl((tables) => tables.ladder);
  const rungs = useControl((tables) => tables.rungs);
  const endings = useControl((tables) => tables.endings);
  if (!exercise) return null;
  if (isBefore(exercise.phase)) {
    return <Answer question={say('where')} head={phaseWords(exercise.phase, 1)} sub={text(exercise.title)} />;
  }
  const { A, B } = ladder;
  const high = Math.max(A?.rung ?? 0, B?.rung ?? 0);
  const label = rungs[`${high}`]?.label;
  const peak = Math.max(A?.peak ?? 0, B?.peak ?? 0);
  const same = A?.rung === B?.rung;
  const [ending] = Object.values(endings)
    .filter((row) => row.at !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
  const { sides } = exercise;
  const where = same
    ? say('bothAtRung', { rung: high, peak })
    : say('sidesAtRung', { a: text(sides.A), ra: A?.rung ?? 0, b: text(sides.B), rb: B?.rung ?? 0, peak });
  return (
    <Answer
      question={say('where')}
      head={say('rungNamed', { rung: high, label: label ? text(label) : '' })}
      sub={
        ending?.at === undefined
          ? where
          : say('endingReached', { time: scenarioTimeShort(ending.at, exercise.startsAt), label: text(ending.label) })
      }
    />
  );
};
