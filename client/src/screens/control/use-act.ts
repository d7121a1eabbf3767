import type { Result } from '@firebreak/shared/base/result.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import { useCallback, useState } from 'react';
import type { Command } from '../../connection/command.ts';
import type { Failure } from '../../connection/http.ts';
import { useConnection } from '../../connection/session-provider.tsx';
import { useSend } from '../../connection/use-send.ts';
import { whyNotSent } from '../../connection/why-not-sent.ts';
import { pressGate } from './press-gate.ts';

/** One for the whole room: a key and a button may ask for the same, and an act elsewhere comes between. */
const gate = pressGate();

export type Act = {
  readonly busy: boolean;
  /** Why the last try failed. */
  readonly refusal: Text | undefined;
  readonly dismiss: () => void;
  /** True when it has been done. */
  readonly send: (command: Command) => Promise<boolean>;
  /** Begins or calls off the count before a paused exercise goes on. */
  readonly countIn: (on: boolean) => Promise<boolean>;
  /** `intent` names what is asked and of whom: a repeat of it while it is on its way is one press. */
  readonly call: <T>(intent: string, ask: () => Promise<Result<T, Failure>>) => Promise<T | undefined>;
};

/** One place that acts: one effect per intent, and the refusal stands where the act was asked for. */
export const useAct = (): Act => {
  const sendCommand = useSend();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Text>();

  const once = useCallback(async <T>(intent: string, work: () => Promise<T>): Promise<T | undefined> => {
    if (!gate.passes(intent, performance.now())) return undefined;
    setBusy(true);
    try {
      return await work();
    } finally {
      gate.answered(intent, performance.now());
      setBusy(false);
    }
  }, []);

  const send = useCallback(
    async (command: Command): Promise<boolean> => {
      const result = await once(JSON.stringify(command), () => sendCommand(command));
      if (!result) return false;
      setRefusal(result.ok ? undefined : whyNotSent(result));
      return result.ok;
    },
    [once, sendCommand],
  );
  const { countIn: askCount } = useConnection();
  const countIn = useCallback(
    async (on: boolean): Promise<boolean> => {
      const result = await once(`countIn ${on}`, () => askCount(on));
      if (!result) return false;
      setRefusal(result.ok ? undefined : whyNotSent(result));
      return result.ok;
    },
    [once, askCount],
  );
  const call = useCallback(
    async <T>(intent: string, ask: () => Promise<Result<T, Failure>>): Promise<T | undefined> => {
      const result = await once(intent, ask);
      if (!result) return undefined;
      setRefusal(result.ok ? undefined : result.error.message);
      return result.ok ? result.value : undefined;
    },
    [once],
  );
  return { busy, refusal, dismiss: useCallback(() => setRefusal(undefined), []), send, countIn, call };
};
