import type { RundownRow } from '@firebreak/shared/view/control-tables.ts';
import { useExerciseNow } from '../../../connection/use-now.ts';
import { useExercise } from '../../../connection/use-tables.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { Button } from '../../../ui/button.tsx';
import type { Act } from '../use-act.ts';
import css from './item.module.css';

/** Fired, and nobody has it yet: the one thing to do is to take it back. */
export const Recall = ({ row, act }: { readonly row: RundownRow; readonly act: Act }) => {
  const steer = useSteeringWords();
  const now = useExerciseNow();
  const pace = useExercise()?.clock.pace ?? 1;
  const left = Math.max(0, Math.ceil(((row.recallUntil ?? 0) - now) / pace / 1_000));
  return (
    <div className={css.buttons}>
      <Button
        kind="main"
        className={css.fire ?? ''}
        onPress={() => void act.send({ type: 'recallInject', inject: row.inject })}
      >
        {steer('recall')}
      </Button>
      <span data-recall="">{steer('recallLeft', { s: left })}</span>
    </div>
  );
};

/** Whether what is fired can be taken back for a moment; for the whole exercise. */
export const RecallSwitch = ({ act }: { readonly act: Act }) => {
  const steer = useSteeringWords();
  const on = useExercise()?.recallWindow === true;
  return (
    <label className={css.recall}>
      <input type="checkbox" checked={on} onChange={() => void act.send({ type: 'setRecallWindow', on: !on })} />{' '}
      {steer('recallWindow')}
    </label>
  );
};
