import { useState } from 'react';
import { useSide } from '../../../../connection/use-tables.ts';
import { useDeskWords } from '../../../../i18n/desk-words.ts';
import { useText } from '../../../../i18n/use-text.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { later } from '../../../../ui/later.ts';
import { useEnded, useMay } from '../../gate.ts';
import css from '../decide.module.css';

/** Every decision: opened by few, and not in the first picture. */
const AllMoves = later(async () => (await import('./all-moves.tsx')).AllMoves);

const IN_VIEW = 2;

/** Everything else this side may decide: two in view, all in one list. */
export const Moves = () => {
  const say = useDeskWords();
  const text = useText();
  const moves = Object.values(useSide((t) => t.moves));
  const { gate } = useMay();
  const ended = useEnded();
  const [open, setOpen] = useState<string>();
  if (moves.length === 0) return ended ? <p className={css.opts}>{gate}</p> : null;
  const inView = ended ? [] : moves.filter((move) => !(move.taken && move.once)).slice(0, IN_VIEW);
  return (
    <div className={css.opts}>
      <span>{ended ? gate : say('otherDecisions')}</span>
      {inView.map((move) => (
        <Button key={move.id} kind="word" onPress={() => setOpen(move.id)}>
          {say('ellipsis', { what: text(move.label) })}
        </Button>
      ))}
      <Button kind="word" onPress={() => setOpen('')}>
        {say('allDecisions', { n: moves.length })}
      </Button>
      <Dialog title={say('decisions')} wide open={open !== undefined} onClose={() => setOpen(undefined)}>
        <AllMoves open={open} onDone={() => setOpen(undefined)} />
      </Dialog>
    </div>
  );
};
