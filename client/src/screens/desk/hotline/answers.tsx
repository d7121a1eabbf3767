import type { MessageRow } from '@firebreak/shared/view/hotline-rows.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { useDeskWords } from '../../../i18n/desk-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideMark } from '../../../ui/side-mark.tsx';
import { State } from '../../../ui/state.tsx';
import { useTimes } from '../times.tsx';
import { Facing } from './body.tsx';
import css from './hotline.module.css';

/** What has been answered, in order. */
export const Answers = ({ row }: { readonly row: MessageRow }) => {
  const say = useDeskWords();
  const text = useText();
  const times = useTimes();
  const exercise = useExercise();
  if (row.answers.length === 0) return null;
  const by = row.from === 'A' ? 'B' : 'A';
  return (
    <ol className={css.answers}>
      {row.answers.map((answer) => (
        <li key={`${answer.word}${answer.at}`}>
          <p className={css.answerHead}>
            <SideMark side={by} /> <b>{exercise ? text(exercise.sides[by]) : by}</b>
            <State of={answer.word} time={times.short(answer.at)} />
            {answer.late && <State of="late" />}
            {answer.arrivedAt !== undefined && (
              <span className="s">{say('receivedAt', { time: times.long(answer.arrivedAt) })}</span>
            )}
            <span className="sr">{say('answered')}</span>
          </p>
          {answer.garbled && <p className={css.note}>{say('garbled')}</p>}
          <Facing body={answer.body} words={answer.words} />
        </li>
      ))}
    </ol>
  );
};
