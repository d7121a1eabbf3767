import { useCallback, useState } from 'react';
import type { Command } from './command.ts';
import type { SendResult } from './outbox.ts';
import { useReadOnly } from './read-only.ts';
import { useConnection } from './session-provider.tsx';
import { useConnectionState } from './use-tables.ts';

export const useSend = (): ((command: Command) => Promise<SendResult>) => useConnection().send;

/** One place that sends: whether it is on its way, and why the last try failed. */
export const useSending = () => {
  const send = useSend();
  const readOnly = useReadOnly();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<SendResult, { readonly ok: true }>>();
  const run = useCallback(
    async (command: Command): Promise<boolean> => {
      // What is only looked at leaves no trace; whatever can be pressed says why it is off.
      if (readOnly !== undefined) return false;
      setBusy(true);
      const result = await send(command);
      setBusy(false);
      setRefusal(result.ok ? undefined : result);
      return result.ok;
    },
    [send, readOnly],
  );
  const dismiss = useCallback(() => setRefusal(undefined), []);
  return { run, busy, refusal, dismiss };
};

export const useLive = (): boolean => useConnectionState((state) => state.link === 'live' && state.over === undefined);
