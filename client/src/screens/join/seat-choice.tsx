import { SIDES } from '@firebreak/shared/base/ids.ts';
import type { DoorAnswer } from '@firebreak/shared/wire/http.ts';
import { useId } from 'react';
import { useJoinWords } from '../../i18n/join-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import css from './join.module.css';

type SeatChoiceProps = {
  readonly door: DoorAnswer;
  readonly seat: string | undefined;
  readonly onSeat: (seat: string | undefined) => void;
};

type SeatOf = DoorAnswer['seats'][number];

/** Free seats can be chosen, held ones say by whom. Without a choice the facilitator seats. */
export const SeatChoice = ({ door, seat, onSeat }: SeatChoiceProps) => {
  const say = useJoinWords();
  const text = useText();
  const name = useId();

  const free = ({ id, office }: SeatOf) => (
    <li key={id} className={id === seat ? `${css.free} ${css.chosen}` : css.free}>
      <label>
        <input type="radio" name={name} value={id} checked={id === seat} onChange={() => onSeat(id)} />
        <span>{text(office)}</span>
        <span className={css.holder}>{say('free')}</span>
      </label>
    </li>
  );
  const held = ({ id, office, holder }: SeatOf) => (
    <li key={id}>
      <span>{text(office)}</span>
      <span className={css.holder}>{holder}</span>
    </li>
  );

  return (
    <fieldset>
      <legend className={css.label}>{say('seat')}</legend>
      <div className={css.seats}>
        {SIDES.map((side) => (
          <fieldset key={side} aria-labelledby={`${name}${side}`}>
            <p id={`${name}${side}`} className={css.side}>
              <SideMark side={side} /> {text(door.sides[side])}
            </p>
            <ul>
              {door.seats
                .filter((each) => each.side === side)
                .map((each) => (each.holder === undefined ? free(each) : held(each)))}
            </ul>
          </fieldset>
        ))}
      </div>
      <p className={css.any}>
        <label>
          <input type="radio" name={name} value="" checked={seat === undefined} onChange={() => onSeat(undefined)} />
          <span>{say('seatMe')}</span>
        </label>
      </p>
      {door.seats.every((each) => each.holder !== undefined) && <p className="b">{say('allTaken')}</p>}
    </fieldset>
  );
};
