import type { Text } from '@firebreak/shared/base/text.ts';
import type { RegionTwin } from '@firebreak/shared/view/chart-twin.ts';
import type { RegionRow } from '@firebreak/shared/view/control-tables.ts';
import { useExerciseNow } from '../../../connection/use-now.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { remaining } from '../../../format/duration.ts';
import { scenarioTime } from '../../../format/scenario-time.ts';
import { useChartWords } from '../../../i18n/chart-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { isLive } from '../phases.ts';
import css from './chart.module.css';

const Left = ({ dueAt }: { readonly dueAt: number }) => {
  const say = useChartWords();
  const now = useExerciseNow();
  return <span className={css.left}>({say('left', { time: remaining(dueAt - now) })})</span>;
};

type WordsProps = {
  readonly row: RegionRow;
  readonly twin: RegionTwin;
  readonly waits: Text | undefined;
  /** What `waits` is said under. */
  readonly waitsWord: 'waits' | 'stands';
};

/** The same as the drawing, as a list: where it stands and why, where it can go and when, what can no longer come. */
export const RegionWords = ({ row, twin, waits, waitsWord }: WordsProps) => {
  const say = useChartWords();
  const text = useText();
  const exercise = useExercise();
  const path = (labels: readonly Text[]): string => labels.map(text).join(' ▸ ');
  const { moved, dueAt } = row;
  const since = moved
    ? say('since', { time: scenarioTime(moved.at, exercise?.startsAt ?? 0), why: text(moved.why) })
    : say('sinceOpening');
  return (
    <ul>
      {twin.in.map((labels, index) => (
        <li key={path(labels)}>
          {say('in')}: <b>{path(labels)}</b>{' '}
          {index === 0 && dueAt !== undefined && exercise && isLive(exercise.phase) && <Left dueAt={dueAt} />}
          <span className={css.since}>
            {since}
            {moved && ` · ${say('record', { seq: moved.seq })}`}
          </span>
        </li>
      ))}
      {waits && (
        <li>
          {say(waitsWord)}: {text(waits)}
        </li>
      )}
      {twin.ways.length === 0 ? (
        <li>{say('nowhere')}</li>
      ) : (
        <li>
          {say('canGo')}:
          <ul>
            {twin.ways.map((way) => (
              <li key={path(way.to)}>
                <b>{path(way.to)}</b>{' '}
                <span className={css.since}>{say('when', { what: way.because.map(text).join(say('or')) })}</span>
              </li>
            ))}
          </ul>
        </li>
      )}
      {twin.over.length > 0 && (
        <li className={css.gone}>
          {say('over')}: {twin.over.map(path).join(' · ')}
        </li>
      )}
    </ul>
  );
};
