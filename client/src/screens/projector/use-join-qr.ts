import type { QrAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { callApi } from '../../connection/http.ts';
import { useConnection } from '../../connection/session-provider.tsx';

/** The way in as a QR code, drawn anew when the code is another. */
export const useJoinQr = (code: string | undefined): QrAnswer | undefined => {
  const { session } = useConnection();
  const [drawn, setDrawn] = useState<{ readonly code: string; readonly qr: QrAnswer }>();
  useEffect(() => {
    if (code === undefined) return;
    let stale = false;
    void callApi<QrAnswer>('GET', `/screen/${encodeURIComponent(session)}/qr`).then((answer) => {
      if (!stale && answer.ok) setDrawn({ code, qr: answer.value });
    });
    return () => {
      stale = true;
    };
  }, [session, code]);
  return drawn?.code === code ? drawn?.qr : undefined;
};
