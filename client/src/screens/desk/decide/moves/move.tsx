import type { MoveRow } from '@firebreak/shared/view/tables.ts';
import { useState } from 'react';
import { useSide } from '../../../../connection/use-tables.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Button } from '../../../../ui/button.tsx';
import { State } from '../../../../ui/state.tsx';
import { useEnded, useMay, usePeople } from '../../gate.ts';
import { useTimes } from '../../times.tsx';
import css from '../decide.module.css';
import { MoveForm } from './move-form.tsx';

type MoveProps = { readonly move: MoveRow; readonly startOpen: boolean; readonly onDone: () => void };

/** What it does, to which rung, with whose consent. */
const useEffects = () => {
  const say = useDeskWords();
  const people = usePeople();
  const times = useTimes();
  const ladder = useSide((t) => t.ladder.it);
  return (move: MoveRow): readonly string[] => {
    const now = ladder?.rung ?? 0;
    return [
      ...(move.raise === undefined
        ? []
        : [say(move.raise <= now ? 'alreadyThere' : 'raises', { from: now, to: move.raise })]),
      ...(move.lower === undefined
        ? []
        : [say(move.lower >= now ? 'alreadyBelow' : 'lowers', { from: now, to: move.lower })]),
      ...(move.lower !== undefined && move.lower < now && ladder?.coolUntil !== undefined
        ? [say('coolUntil', { time: times.short(ladder.coolUntil) })]
        : []),
      ...(move.consent.length === 0
        ? []
        : [say('consentOf', { who: move.consent.map(people.withPresence).join(say('listJoin')) })]),
      ...(move.irreversible ? [say('irreversible')] : []),
    ];
  };
};

export const Move = ({ move, startOpen, onDone }: MoveProps) => {
  const say = useDeskWords();
  const text = useText();
  const { off } = useMay();
  const ended = useEnded();
  const effects = useEffects()(move);
  const [open, setOpen] = useState(startOpen);
  const gone = move.taken && move.once;
  const blocked = off('decide');
  return (
    <div className={css.move}>
      <div className={css.moveHead}>
        <div>
          <h3>{text(move.label)}</h3>
          <p>{text(move.describe)}</p>
          {effects.length > 0 && <p className="s">{effects.join(' · ')}</p>}
          {blocked !== undefined && !gone && !ended && <p className="s">{blocked}</p>}
        </div>
        {gone ? (
          <State of="taken" />
        ) : (
          !open &&
          !ended && (
            <Button off={blocked} quietReason onPress={() => setOpen(true)}>
              {say('choose')}
            </Button>
          )
        )}
      </div>
      {open && !gone && !ended && <MoveForm move={move} onDone={onDone} onBack={() => setOpen(false)} />}
    </div>
  );
};
