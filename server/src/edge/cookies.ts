/** One cookie per session, so that several tabs of one browser can sit in several seats. */
const PREFIX = 'fb_';

/** More than anybody uses; the rest is ignored. */
const MOST = 40;

/** Longer than any exercise: nobody is thrown out in its middle. */
export const SESSION_MS = 30 * 3_600_000;

/** Secrets by session id, as the request brought them. */
export const sessionCookies = (header: string | undefined): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const [name = '', value = ''] = part.trim().split('=', 2);
    if (name.startsWith(PREFIX) && value !== '' && found.size < MOST) found.set(name.slice(PREFIX.length), value);
  }
  return found;
};

export const sessionCookie = (session: string, secret: string, secure: boolean): string =>
  `${PREFIX}${session}=${secret}; Max-Age=${SESSION_MS / 1_000}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

export const goneCookie = (session: string): string =>
  `${PREFIX}${session}=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict`;
