import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { isOwnRequest } from '../edge/origin.ts';
import { fail } from './errors.ts';
import { sendReply } from './reply.ts';

/** Everything the pages need is a file of our own origin; nothing may frame them. */
export const securityHeaders = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
      },
    },
    // Whoever puts TLS in front of the server decides that; over plain http browsers ignore it.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });

/**
 * Node's bundled Brotli decoder is exploitable before 22.23.4, 24.22.1 and 26.12.1 (CVE-2026-111497), so no body that
 * says it is encoded comes near a parser. Ours never are.
 */
export const refuseEncodedBodies: RequestHandler = (request, response, next) => {
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return next();
  response.set('Connection', 'close');
  sendReply(response, fail('encoded-body'));
};

/** Whatever changes something must come from a page of this very origin, or from no page at all. */
export const refuseOtherOrigins: RequestHandler = (request, response, next) => {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads || isOwnRequest(request.headers)) return next();
  sendReply(response, fail('other-origin'));
};

/** A form of another site can send text, but not this. */
export const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || !hasBody(request) || request.is('application/json')) return next();
  sendReply(response, fail('not-json'));
};

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** The last in line: what nobody expected is told to the server's owner, never to the asker. */
export const answerErrors =
  (warn: (line: string) => void): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) return sendReply(response, fail('too-large'));
    if (status >= 400 && status < 500) return sendReply(response, fail('bad-request'));
    warn(`${request.method} request failed: ${error instanceof Error ? error.message : 'unknown reason'}`);
    sendReply(response, fail('internal'));
  };

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
