import { useExerciseNow } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { isAfter } from '../phases.ts';
import { firesAt, rundownOrder } from '../rundown/rundown-order.ts';
import { Answer } from './answer.tsx';

export const WhatIsNext = () => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const now = useExerciseNow();
  const rundown = useControl((tables) => tables.rundown);
  if (!exercise) return null;
  const { next, ahead } = rundownOrder(rundown, now);
  const question = say('next');
  if (isAfter(exercise.phase))
    return <Answer question={question} head={say('nextDebrief')} sub={say('nextDebriefSub')} />;
  if (!next) {
    const open = ahead.filter((row) => row.state !== 'skipped');
    const [first] = open.filter((row) => row.plannedAt !== undefined);
    if (!first) {
      return <Answer question={question} head={say('nothingTimed')} sub={say('openItems', { n: open.length })} />;
    }
    const time = scenarioTimeShort(first.plannedAt ?? 0, exercise.startsAt);
    return <Answer question={question} head={text(first.title)} sub={say('plannedFor', { time })} />;
  }
  const at = firesAt(next);
  const time = scenarioTimeShort(at ?? next.dueAt ?? 0, exercise.startsAt);
  return (
    <Answer
      question={question}
      head={text(next.title)}
      time={at === undefined ? undefined : remaining(at - now)}
      sub={say(at === undefined ? 'watchedFrom' : next.armed ? 'byTimeArmed' : 'byTime', {
        time,
        n: next.previews.length,
      })}
    />
  );
};
