import { type ReactNode, useCallback, useState } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { useReadExerciseNow } from '../../../connection/use-now.ts';
import { later } from '../../../ui/later.ts';
import { isLate, setCaughtUp } from './caught-up.ts';

const Missed = later(async () => (await import('./missed.tsx')).Missed);

/** Whoever comes late to a desk for the first time reads what was missed before the desk opens. */
export const CatchUp = ({ children }: { readonly children: ReactNode }) => {
  const { session, as } = useConnection();
  const now = useReadExerciseNow();
  // Judged once, on arrival: what happens from now on is not missed.
  const [behind, setBehind] = useState(() => as === undefined && isLate(session, now()));
  const onDone = useCallback(() => {
    setCaughtUp(session);
    setBehind(false);
  }, [session]);
  return behind ? <Missed onDone={onDone} /> : children;
};
