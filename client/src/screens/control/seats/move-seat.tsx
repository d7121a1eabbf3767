import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { useState } from 'react';
import { useControl, useExercise } from '../../../connection/use-tables.ts';
import { useSeatBoardWords } from '../../../i18n/seat-board-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { ActRefusal } from '../act-refusal.tsx';
import { isBefore, isOpen } from '../phases.ts';
import { useAct } from '../use-act.ts';
import { useOff } from '../use-off.ts';
import css from './seats.module.css';

/** A person goes to another free seat; their page follows by itself. */
export const MoveSeat = ({ seat, onMoved }: { readonly seat: SeatRow; readonly onMoved: () => void }) => {
  const say = useSeatBoardWords();
  const text = useText();
  const act = useAct();
  const off = useOff(isOpen);
  const exercise = useExercise();
  const seats = useControl((tables) => tables.seats);
  const [chosen, setChosen] = useState('');
  // Across sides only while nobody has seen a half of the picture.
  const before = exercise !== undefined && isBefore(exercise.phase);
  const free = Object.values(seats).filter(
    (each) => each.holder === undefined && each.bot !== true && (before || each.side === seat.side),
  );
  const to = free.some((each) => each.id === chosen) ? chosen : '';
  const move = async (): Promise<void> => {
    if (await act.send({ type: 'moveSeat', from: seat.id, to })) onMoved();
  };
  if (free.length === 0) return null;
  return (
    <>
      <div className={css.acts}>
        <Select
          label={say('moveTo')}
          choices={free.map((each) => ({
            value: each.id,
            label: `${exercise ? text(exercise.sides[each.side]) : each.side} · ${text(each.office)}`,
          }))}
          value={to}
          empty={say('chooseSeat')}
          onValue={setChosen}
        />
        <Button off={off ?? (to === '' ? say('chooseSeat') : undefined)} quietReason onPress={() => void move()}>
          {say('move')}
        </Button>
      </div>
      <ActRefusal act={act} />
    </>
  );
};
