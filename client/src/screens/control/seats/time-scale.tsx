import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { useSteeringWords } from '../../../i18n/steering-words.ts';
import { Select } from '../../../ui/select.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';

const SCALES = [0.5, 1, 1.5, 2, 3, 5, 10] as const;

/** How many times as long this seat's side has for what it owes (WCAG 2.2.1). */
export const TimeScale = ({ seat }: { readonly seat: SeatRow }) => {
  const steer = useSteeringWords();
  const act = useAct();
  const off = useOff(isOpen);
  const scale = seat.timeScale ?? 1;
  const scales = SCALES.some((known) => known === scale) ? SCALES : [...SCALES, scale].sort((a, b) => a - b);
  return (
    <>
      <Select
        label={steer('timeFor')}
        help={steer('timeHelp')}
        choices={scales.map((each) => ({ value: `${each}`, label: steer('timeTimes', { n: each }) }))}
        value={`${scale}`}
        disabled={off !== undefined}
        onValue={(value) => void act.send({ type: 'setTimeScale', seat: seat.id, scale: Number(value) })}
      />
      <ActRefusal act={act} />
    </>
  );
};
