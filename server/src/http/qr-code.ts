import type { QrAnswer } from '@firebreak/shared/wire/http.ts';
import type { Request } from 'express';
import { create } from 'qrcode';
import { cameByHttps } from '../edge/origin.ts';

/** As the standard asks, so that cameras find the edge. */
const QUIET = 4;

/** One run of dark squares in a row is one rectangle. */
const runs = (row: readonly boolean[], y: number): string => {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x] || row[x - 1]) continue;
    const end = row.findIndex((dark, at) => at > x && !dark);
    const width = (end < 0 ? row.length : end) - x;
    path += `M${x + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
  }
  return path;
};

/** An address of this server as the asker reaches it, and its QR code. Half of it may be hidden and it still reads. */
export const qrCode = (request: Request, path: string): QrAnswer => {
  const url = `${cameByHttps(request.headers) ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}${path}`;
  const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => data[y * size + x] === 1));
  return { url, size: size + 2 * QUIET, path: rows.map(runs).join('') };
};
