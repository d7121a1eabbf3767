import { useExercise } from '../../connection/use-tables.ts';
import { projectorWords as words } from '../../i18n/projector-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Inline } from './languages.tsx';
import css from './projector.module.css';

/** Why the clock stands still. What the facilitator wrote is in whichever languages they wrote it. */
export const Standing = () => {
  const exercise = useExercise();
  if (exercise?.phase !== 'paused') return null;
  const { recovered, pauseReason = '' } = exercise;
  return (
    <p className={css.standing} data-standing="">
      <Icon name="pause" />
      <Inline of={recovered ? words('recovered') : words('pausedBecause', { why: '' })} />
      {!recovered && <span>{pauseReason}</span>}
    </p>
  );
};
