import { useExerciseNow } from '../../../connection/use-now.ts';
import { useConnectionState, useControl, useExercise } from '../../../connection/use-tables.ts';
import { elapsed } from '../../../format/duration.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { isAfter } from '../phases.ts';
import { Answer } from './answer.tsx';
import { useStuckWords } from './deadline-words.ts';
import { stuck } from './stuck.ts';

/** Somebody at the door waits for the facilitator and comes first. */
export const WhoIsStuck = () => {
  const say = useControlWords();
  const text = useText();
  const words = useStuckWords();
  const exercise = useExercise();
  const now = useExerciseNow();
  const tables = useControl((all) => all);
  const applicants = useConnectionState((state) => state.applicants);
  const question = say('stuck');
  if (!exercise || isAfter(exercise.phase)) return <Answer question={question} head={say('nobody')} sub="" />;
  const found = stuck(tables, now);
  const [waiting] = applicants;
  const [first] = found;
  if (waiting && first?.kind !== 'ringing') {
    return (
      <Answer
        question={question}
        due
        head={say('atTheDoor', { n: applicants.length })}
        sub={say('atTheDoorSub', { name: waiting.name })}
      />
    );
  }
  if (!first) return <Answer question={question} head={say('nobody')} sub={say('nobodySub')} />;
  const { what, why } = words(first);
  return (
    <Answer
      question={question}
      due={first.kind === 'ringing' || first.kind === 'overdue'}
      side={first.side}
      head={`${text(exercise.sides[first.side])} · ${what}`}
      time={elapsed(now - first.since)}
      sub={found.length > 1 ? `${why} · ${say('andMore', { n: found.length - 1 })}` : why}
    />
  );
};
