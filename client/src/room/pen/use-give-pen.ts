import { useState } from 'react';
import type { SendResult } from '../../connection/outbox.ts';
import { useConnection } from '../../connection/session-provider.tsx';

/** To a window that watches, by its id. */
export const useGivePen = () => {
  const { givePen } = useConnection();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<SendResult, { readonly ok: true }>>();
  const give = async (to: string): Promise<boolean> => {
    setBusy(true);
    const result = await givePen(to);
    setBusy(false);
    setRefusal(result.ok ? undefined : result);
    return result.ok;
  };
  return { give, busy, refusal };
};
