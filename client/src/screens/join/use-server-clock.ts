import { useEffect, useState } from 'react';

export type ServerClock =
  | { readonly kind: 'checking' | 'silent' }
  /** `offset`: server wall − wall of this device, ms; the header that carries it counts whole seconds. */
  | { readonly kind: 'live'; readonly rtt: number; readonly offset: number | undefined };

const AGAIN_MS = 20_000;

const measure = async (): Promise<ServerClock> => {
  const sent = Date.now();
  const began = performance.now();
  try {
    const response = await fetch('/', { method: 'HEAD', cache: 'no-store' });
    const rtt = performance.now() - began;
    const served = Date.parse(response.headers.get('date') ?? '');
    return { kind: 'live', rtt, offset: Number.isNaN(served) ? undefined : served + 500 - (sent + rtt / 2) };
  } catch {
    return { kind: 'silent' };
  }
};

/** Before there is a session there is no line: a plain request tells how far the server is and what time it has. */
export const useServerClock = (): ServerClock => {
  const [clock, setClock] = useState<ServerClock>({ kind: 'checking' });
  useEffect(() => {
    let stale = false;
    const look = (): void => {
      void measure().then((found) => {
        if (!stale) setClock(found);
      });
    };
    look();
    const timer = setInterval(look, AGAIN_MS);
    return () => {
      stale = true;
      clearInterval(timer);
    };
  }, []);
  return clock;
};
