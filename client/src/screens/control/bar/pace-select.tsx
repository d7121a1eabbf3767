import { useExercise } from '../../../connection/use-tables.ts';
import { useControlWords } from '../../../i18n/control-words.ts';
import { Select } from '../../../ui/select.tsx';
import { isOpen } from '../phases.ts';
import type { Act } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './clock-bar.module.css';

const PACES = [0.25, 0.5, 1, 2, 4, 8, 16] as const;

/** Exercise time per wall time. */
export const PaceSelect = ({ act }: { readonly act: Act }) => {
  const say = useControlWords();
  const off = useOff(isOpen);
  const pace = useExercise()?.clock.pace ?? 1;
  const paces = PACES.some((known) => known === pace) ? PACES : [...PACES, pace].sort((a, b) => a - b);
  return (
    <div className={css.pace}>
      <Select
        label={say('pace')}
        hideLabel
        choices={paces.map((each) => ({ value: `${each}`, label: `×${each}` }))}
        value={`${pace}`}
        disabled={off !== undefined}
        onValue={(value) => void act.send({ type: 'setPace', pace: Number(value) })}
      />
    </div>
  );
};
