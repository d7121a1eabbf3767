import { text } from '@firebreak/shared/base/text.ts';
import type { LogFault } from '@firebreak/shared/core/fold.ts';
import { useEffect, useState } from 'react';
import type { Failure } from '../../connection/http.ts';
import { fetchLog, type LogProgress } from './fetch-log.ts';
import { type Replay, replayOf, upTo } from './replay.ts';

export type LogStage =
  | { readonly kind: 'fetching'; readonly progress: LogProgress }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly fault: LogFault }
  | { readonly kind: 'ready'; readonly replay: Replay };

/** Once the browser has drawn what it has; at once where it draws nothing, as in a hidden tab. */
const painted = (): Promise<void> =>
  new Promise((go) => {
    if (document.hidden) return go();
    requestAnimationFrame(() => setTimeout(go));
  });

const NONE: LogProgress = { done: 0, of: undefined };
const LOST: Failure = {
  status: 0,
  code: 'unreachable',
  message: text('The server cannot be reached.', '无法连接服务器。'),
};

export const useLog = (exercise: string): LogStage => {
  const [stage, setStage] = useState<LogStage>({ kind: 'fetching', progress: NONE });
  useEffect(() => {
    const stop = new AbortController();
    const show = (next: LogStage): void => {
      if (!stop.signal.aborted) setStage(next);
    };
    const run = async (): Promise<void> => {
      show({ kind: 'fetching', progress: NONE });
      const lines = await fetchLog(exercise, stop.signal, (progress) => show({ kind: 'fetching', progress }));
      if (!lines.ok) {
        show({ kind: 'refused', failure: lines.error });
        return;
      }
      const read = replayOf(lines.value);
      if (!read.ok) {
        show({ kind: 'broken', fault: read.error });
        return;
      }
      const replay = read.value;
      show({ kind: 'ready', replay });
      // What can be looked at is drawn before it is followed.
      await painted();
      const fault = await replay.follow(stop.signal);
      if (fault && !replay.reached(0)) show({ kind: 'broken', fault });
      else if (fault && fault.seq < replay.records.length) show({ kind: 'ready', replay: upTo(replay, fault) });
    };
    run().catch(() => show({ kind: 'refused', failure: LOST }));
    return () => stop.abort();
  }, [exercise]);
  return stage;
};
