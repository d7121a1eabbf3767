import type { QrAnswer } from '@firebreak/shared/wire/http.ts';
import { useEffect, useState } from 'react';
import { callApi } from '../../../connection/http.ts';
import { useScreensWords } from '../../../i18n/screens-words.ts';
import { QrCode } from '../../../ui/qr-code.tsx';
import css from './screens.module.css';

/** A way in as a picture, and beside it the same in words. */
export const WayInQr = ({ exercise, path }: { readonly exercise: string; readonly path: string }) => {
  const say = useScreensWords();
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly qr: QrAnswer }>();
  useEffect(() => {
    let stale = false;
    const at = `/exercises/${encodeURIComponent(exercise)}/qr`;
    void callApi<QrAnswer>('POST', at, { path }).then((answer) => {
      if (!stale && answer.ok) setDrawn({ of: path, qr: answer.value });
    });
    return () => {
      stale = true;
    };
  }, [exercise, path]);
  if (drawn?.of !== path) return null;
  return (
    <div className={css.qr} data-qr="">
      <QrCode qr={drawn.qr} label={say('qrOf', { url: drawn.qr.url })} />
      <p>{drawn.qr.url}</p>
    </div>
  );
};
