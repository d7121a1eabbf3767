import type { SeatRow } from '@firebreak/shared/view/rows.ts';
import { useConnectionState, useSide, useYou } from './use-tables.ts';

const NOBODY: SeatRow | undefined = undefined;

/** Whose this seat's pen is, who sits here, and whether this window only watches. */
export const usePen = () => {
  const you = useYou();
  const seat = useSide((tables) => (you ? tables.seats[you.seat] : NOBODY));
  const pen = useConnectionState((state) => state.pen);
  const holder = seat?.holder ?? you?.name ?? '';
  return {
    name: seat?.pen ?? holder,
    people: [holder, ...(seat?.team ?? [])].filter(Boolean),
    watching: pen !== undefined && !pen.holds,
    /** Some window has it. */
    held: pen?.held ?? true,
    others: pen?.watching.filter(({ id }) => id !== pen.you) ?? [],
    asked: pen?.watching.some(({ id, asks }) => id === pen.you && asks) === true,
  };
};
