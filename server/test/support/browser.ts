import type { ApiError } from '@firebreak/shared/wire/http.ts';

export type Answered<T> = { readonly status: number; readonly headers: Headers; readonly body: T & Partial<ApiError> };

/** A browser as far as HTTP goes: it keeps cookies and sends its origin. */
export type Browser = {
  readonly url: string;
  readonly get: <T = unknown>(path: string, headers?: Record<string, string>) => Promise<Answered<T>>;
  readonly post: <T = unknown>(path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered<T>>;
  readonly delete: (path: string) => Promise<Answered<unknown>>;
  readonly cookie: () => string;
  /** The same browser, with its cookies, at the server's new address. */
  readonly at: (url: string) => Browser;
};

export const browser = (url: string, jar = new Map<string, string>()): Browser => {
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  const ask = async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        cookie: cookie(),
        ...(method !== 'GET' && { origin: url }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (set.includes('Max-Age=0')) jar.delete(name);
      else jar.set(name, value);
    }
    const said = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    const answer = isJson ? JSON.parse(said) : said;
    return { status: response.status, headers: response.headers, body: answer as T & Partial<ApiError> };
  };

  return {
    url,
    get: (path, headers) => ask('GET', path, undefined, headers),
    post: (path, body = {}, headers) => ask('POST', path, body, headers),
    delete: (path) => ask('DELETE', path),
    cookie,
    at: (other) => browser(other, jar),
  };
};
