import type { QrAnswer } from '@firebreak/shared/wire/http.ts';
import css from './qr-code.module.css';

/** Black on white in every theme: cameras expect it. `label` says the same in words. */
export const QrCode = ({ qr, label }: { readonly qr: QrAnswer; readonly label: string }) => (
  <svg
    className={css.qr}
    viewBox={`0 0 ${qr.size} ${qr.size}`}
    role="img"
    aria-label={label}
    shapeRendering="crispEdges"
  >
    <rect width={qr.size} height={qr.size} fill="#fff" />
    <path d={qr.path} fill="#000" />
  </svg>
);
