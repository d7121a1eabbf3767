import { useSide } from '../../../../connection/use-tables.ts';
import { Move } from './move.tsx';
import { Taken } from './taken.tsx';

type AllMovesProps = { readonly open: string | undefined; readonly onDone: () => void };

/** Every decision there is, and what has been decided. */
export const AllMoves = ({ open, onDone }: AllMovesProps) => {
  const moves = Object.values(useSide((t) => t.moves));
  return (
    <>
      {moves.map((move) => (
        <Move key={move.id} move={move} startOpen={move.id === open} onDone={onDone} />
      ))}
      <Taken />
    </>
  );
};
