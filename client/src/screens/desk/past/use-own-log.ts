import { useMemo } from 'react';
import { useSeat, useSide, useYourSide } from '../../../connection/use-tables.ts';
import type { OwnLog } from '../logic/missed.ts';

/** This desk's own dated tables; of the ladder only its own place on it. */
export const useOwnLog = (): OwnLog => {
  const side = useYourSide();
  const situation = useSide((t) => t.situation);
  const messages = useSide((t) => t.messages);
  const calls = useSide((t) => t.calls);
  const decisions = useSide((t) => t.decisions);
  const moves = useSide((t) => t.moves);
  const rungs = useSide((t) => t.rungs);
  const place = useSide((t) => (side === undefined ? undefined : t.ladder[side]));
  const inbox = useSeat((t) => t.inbox);
  return useMemo(
    () => ({ situation, messages, calls, decisions, moves, rungs, inbox, ladder: place ? { it: place } : {} }),
    [situation, messages, calls, decisions, moves, rungs, inbox, place],
  );
};
