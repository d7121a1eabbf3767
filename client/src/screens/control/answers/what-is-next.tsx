import { useReading } from '../../../connection/use-now.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { scenarioTimeShort } from '../../../format/scenario-time.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { isAfter } from '../phases.ts';
import { firesAt } from '../rundown/rundown-order.ts';
import { useRundownOrder } from '../rundown/use-rundown-order.ts';
import { Answer } from './answer.tsx';

export const WhatIsNext = () => {
  const say = useControlWords();
  const text = useText();
  const exercise = useExercise();
  const { next, ahead } = useRundownOrder();
  const at = next && firesAt(next);
  const left = useReading((now) => (at === undefined ? undefined : remaining(at - now)));
  if (!exercise) return null;
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
  const time = scenarioTimeShort(at ?? next.dueAt ?? 0, exercise.startsAt);
  return (
    <Answer
      question={question}
      head={text(next.title)}
      time={left}
      sub={say(at === undefined ? 'watchedFrom' : next.armed ? 'byTimeArmed' : 'byTime', {
        time,
        n: next.previews.length,
      })}
    />
  );
};
