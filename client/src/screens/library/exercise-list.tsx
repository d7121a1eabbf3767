import type { ExercisesAnswer } from '@firebreak/shared/wire/http.ts';
import { Link } from 'wouter';
import { utcDateTime } from '../../format/scenario-time.ts';
import { useBotsWords } from '../../i18n/bots-words.ts';
import { useLibraryWords } from '../../i18n/library-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePhaseWords } from '../../room/phase-words.ts';
import { Button } from '../../ui/button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { Section } from '../../ui/section.tsx';
import { State } from '../../ui/state.tsx';
import css from './library.module.css';
import { useEnterControl } from './use-enter-control.ts';

type Exercise = ExercisesAnswer['exercises'][number];

const ExerciseLine = ({ exercise }: { readonly exercise: Exercise }) => {
  const say = useLibraryWords();
  const bots = useBotsWords();
  const text = useText();
  const phase = usePhaseWords();
  const { enter, failure } = useEnterControl();
  const over = exercise.phase === 'hotwash' || exercise.phase === 'closed';
  return (
    <tr data-exercise={exercise.id}>
      <th scope="row">
        {text(exercise.title)} {exercise.rehearsal && <span className={css.rehearsal}>{bots('rehearsal')}</span>}{' '}
        {exercise.frozen && <State of="frozen" />}
        {failure && <Refusal title={text(failure.message)} />}
      </th>
      <td>{phase(exercise.phase, 1)}</td>
      <td className="nw">{utcDateTime(exercise.openedWall)}</td>
      <td className="r">{exercise.records}</td>
      <td className={css.ways}>
        {exercise.phase !== 'closed' && <Button onPress={() => void enter(exercise.id)}>{say('openControl')}</Button>}
        {over && <Link href={`/debrief/${exercise.id}`}>{say('debrief')}</Link>}
        <a href={`/api/exercises/${encodeURIComponent(exercise.id)}/log`} download>
          {say('log')}
        </a>
      </td>
    </tr>
  );
};

type ListProps = { readonly exercises: readonly Exercise[]; readonly onReload: () => void };

/** What runs first, then what has ended. */
export const ExerciseList = ({ exercises, onReload }: ListProps) => {
  const say = useLibraryWords();
  const over = ({ phase }: Exercise): boolean => phase === 'hotwash' || phase === 'closed';
  const rows = [...exercises.filter((each) => !over(each)), ...exercises.filter(over)];
  return (
    <Section
      region
      title={say('exercises')}
      count={say('nExercises', { open: exercises.filter((each) => !over(each)).length, all: exercises.length })}
      note={
        <Button kind="word" onPress={onReload}>
          {say('reload')}
        </Button>
      }
    >
      {rows.length === 0 ? (
        <p className="q">{say('noExercises')}</p>
      ) : (
        <table className={css.exercises}>
          <thead>
            <tr>
              <th>{say('title')}</th>
              <th>{say('phase')}</th>
              <th>{say('opened')}</th>
              <th className="r">{say('records')}</th>
              <th>
                <span className="sr">{say('ways')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((exercise) => (
              <ExerciseLine key={exercise.id} exercise={exercise} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
};
