import { text } from '@firebreak/shared/base/text.ts';
import type { ReplayFrame } from '@firebreak/shared/view/own-replay.ts';
import type { SessionAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { fetchLines } from '../../connection/fetch-lines.ts';
import { api, type Failure } from '../../connection/http.ts';
import { momentsOf, type SeenMoment } from './moments.ts';

export type Seen =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'ready'; readonly who: SessionAnswer; readonly moments: readonly SeenMoment[] };

const LOST: Failure = {
  status: 0,
  code: 'unreachable',
  message: text('The server cannot be reached.', '无法连接服务器。'),
};

/** What this session's seat was shown, from the start of its exercise to the end. */
export const useSeen = (session: string): Seen => {
  const [seen, setSeen] = useState<Seen>({ kind: 'fetching' });
  useEffect(() => {
    const stop = new AbortController();
    const show = (next: Seen): void => {
      if (!stop.signal.aborted) setSeen(next);
    };
    const run = async (): Promise<void> => {
      const [who, lines] = await Promise.all([
        api.session(session),
        fetchLines(`/session/${encodeURIComponent(session)}/replay`, stop.signal),
      ]);
      if (!who.ok) return show({ kind: 'refused', failure: who.error });
      if (!lines.ok) return show({ kind: 'refused', failure: lines.error });
      const frames = lines.value.map((line) => JSON.parse(line) as ReplayFrame);
      show({ kind: 'ready', who: who.value, moments: momentsOf(frames) });
    };
    show({ kind: 'fetching' });
    run().catch(() => show({ kind: 'refused', failure: LOST }));
    return () => stop.abort();
  }, [session]);
  return seen;
};
