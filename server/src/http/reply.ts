import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';

/** What a handler answers, as a value; `body` absent: 204. */
export type Reply = {
  readonly status?: number;
  readonly body?: unknown;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const sendReply = (response: Response, { status, body, cookie, headers }: Reply): void => {
  response.set({ 'Cache-Control': 'no-store', ...headers });
  if (cookie !== undefined) response.append('Set-Cookie', cookie);
  response.status(status ?? (body === undefined ? 204 : 200));
  if (body === undefined) response.end();
  else response.json(body);
};

export const route =
  (handle: (request: Request) => Reply | Promise<Reply>): RequestHandler =>
  async (request, response) => {
    sendReply(response, await handle(request));
  };

/** A path parameter, as text. */
export const param = (request: Request, name: string): string => {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
};

/** The body, if it is what the schema says and nothing more. */
export const bodyAs = <S extends z.ZodType>(request: Request, schema: S): z.infer<S> | undefined => {
  const parsed = schema.safeParse(request.body ?? {});
  return parsed.success ? parsed.data : undefined;
};
