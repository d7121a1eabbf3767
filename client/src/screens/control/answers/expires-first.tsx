import { useReading } from '../../../connection/use-now.ts';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { isAfter } from '../phases.ts';
import { Answer } from './answer.tsx';
import { useDeadlineWords } from './deadline-words.ts';
import { deadlines } from './deadlines.ts';

const SHOWN = 2;

export const ExpiresFirst = () => {
  const say = useControlWords();
  const text = useText();
  const name = useDeadlineWords();
  const exercise = useExercise();
  const tables = useControl((all) => all);
  const [first, ...rest] = deadlines(tables);
  const left = useReading((now) => (first ? remaining(first.at - now) : ''));
  const after = rest.slice(0, SHOWN);
  const others = useReading((now) => after.map((each) => `${name(each)} ${remaining(each.at - now)}`).join(' · '));
  const question = say('expires');
  if (!exercise || isAfter(exercise.phase)) return <Answer question={question} head={say('nothing')} sub="" />;
  if (!first) return <Answer question={question} head={say('nothing')} sub={say('nothingSub')} />;
  return (
    <Answer
      question={question}
      due
      side={first.side}
      head={`${text(exercise.sides[first.side])} · ${name(first)}`}
      time={left}
      sub={others === '' ? say('nothingAfter') : say('thenOthers', { others })}
    />
  );
};
