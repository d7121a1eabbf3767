import type { Text } from '@firebreak/shared/base/text.ts';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandOf } from '../connection/command.ts';
import { useConnection } from '../connection/session-provider.tsx';
import { useLive, useSend } from '../connection/use-send.ts';
import { whyNotSent } from '../connection/why-not-sent.ts';
import { readStored, writeStored } from '../device/stored.ts';

export type Noting = CommandOf<'observe'> | CommandOf<'bookmark'>;

type NotingState = {
  /** Written here, not yet known to be stored. */
  readonly waiting: readonly Noting[];
  readonly add: (noting: Noting) => void;
  /** Why the last one was not taken. */
  readonly refusal: Text | undefined;
  readonly dismiss: () => void;
};

const Context = createContext<NotingState | undefined>(undefined);

/** The two clocks differ by a little: a note of this very moment may have to wait for the server's. */
const AGAIN_MS = 1_000;

const isNoting = (value: unknown): value is Noting =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  (value.type === 'observe' || value.type === 'bookmark');

const kept = (where: string): readonly Noting[] => {
  const found = readStored(where);
  return Array.isArray(found) ? found.filter(isNoting) : [];
};

/**
 * Notes and bookmarks are kept on this device until the server has them, each with the time it was begun. One that was sent
 * and not confirmed is sent again: its id is known there.
 */
export const NotingProvider = ({ children }: { readonly children: ReactNode }) => {
  const { session } = useConnection();
  const where = `notes:${session}`;
  const send = useSend();
  const live = useLive();
  const [waiting, setWaiting] = useState(() => kept(where));
  const [refusal, setRefusal] = useState<Text>();
  const [tries, setTries] = useState(0);
  const busy = useRef(false);

  useEffect(() => void writeStored(where, waiting), [where, waiting]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another go
  useEffect(() => {
    const [next] = waiting;
    if (!live || next === undefined || busy.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    busy.current = true;
    void send(next).then((result) => {
      busy.current = false;
      const code = !result.ok && result.why === 'rejected' ? result.rejection.code : undefined;
      if (result.ok || (code !== undefined && code !== 'time-is-ahead' && code !== 'not-stored')) {
        if (!result.ok && code !== 'id-in-use') setRefusal(whyNotSent(result));
        setWaiting((all) => all.filter((one) => one !== next));
      } else timer = setTimeout(() => setTries((n) => n + 1), AGAIN_MS);
    });
    return () => clearTimeout(timer);
  }, [live, waiting, tries, send]);

  const add = useCallback((noting: Noting) => setWaiting((all) => [...all, noting]), []);
  const dismiss = useCallback(() => setRefusal(undefined), []);
  const state = useMemo(() => ({ waiting, add, refusal, dismiss }), [waiting, add, refusal, dismiss]);
  return <Context.Provider value={state}>{children}</Context.Provider>;
};

export const useNoting = (): NotingState => {
  const state = useContext(Context);
  if (!state) throw new Error('no NotingProvider above');
  return state;
};
