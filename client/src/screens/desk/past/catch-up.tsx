import { type ReactNode, useCallback, useState } from 'react';
import { useConnection } from '../../../connection/session-provider.tsx';
import { later } from '../../../ui/later.ts';
import { isCaughtUp, setCaughtUp } from './caught-up.ts';

const Missed = later(async () => (await import('./missed.tsx')).Missed);

/** Whoever comes to a desk for the first time while it runs reads what was missed before the desk opens. */
export const CatchUp = ({ children }: { readonly children: ReactNode }) => {
  const { session } = useConnection();
  const [behind, setBehind] = useState(() => !isCaughtUp(session));
  const onDone = useCallback(() => {
    setCaughtUp(session);
    setBehind(false);
  }, [session]);
  return behind ? <Missed onDone={onDone} /> : children;
};
