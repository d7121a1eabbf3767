import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the request comes from a page of this very origin, or from no page at all. Browsers send Origin with every
 * websocket and POST; CORS stops neither.
 */
export const isOwnOrigin = (headers: IncomingHttpHeaders): boolean => {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (host === undefined) return false;
  const url = URL.parse(origin);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  // `URL` drops a scheme's own port; so does a browser in Host.
  return url.host === host.toLowerCase() || url.host === URL.parse(`${url.protocol}//${host}`)?.host;
};

/** For requests that change something: also what the browser itself says of where it comes from. */
export const isOwnRequest = (headers: IncomingHttpHeaders): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return isOwnOrigin(headers);
};

/**
 * Whether the browser came by https, perhaps to a proxy before us. Anybody can claim it, but it only makes the
 * claimant's own cookies stricter.
 */
export const cameByHttps = (headers: IncomingHttpHeaders): boolean =>
  headers['x-forwarded-proto'] === 'https' || (headers.origin?.startsWith('https:') ?? false);
