import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';
import { fail } from './errors.ts';
import { pageLinks } from './page-links.ts';
import { sendReply } from './reply.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

type File = {
  readonly type: string;
  readonly body: Buffer;
  readonly gzip?: Buffer;
  readonly cache: string;
  readonly etag: string;
};

/** The built client is a few dozen files: they are read, and compressed, once. Compression here is of public text only. */
const readFiles = (folder: string): ReadonlyMap<string, File> => {
  const files = new Map<string, File>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || entry.name.startsWith('.') || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    const body = readFileSync(path);
    files.set(url, {
      type,
      body,
      ...(/text|json|svg/.test(type) && body.length > 1_000 && { gzip: gzipSync(body, { level: 9 }) }),
      // Vite puts a hash of the content into these names.
      cache: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    });
  }
  return files;
};

/** Serves the client; an address without a file is one of its screens. */
export const serveClient = (folder: string): RequestHandler => {
  const files = readFiles(folder);
  const linksOf = pageLinks(folder);
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const isPage = extname(request.path) === '';
    const file = files.get(request.path) ?? (isPage ? files.get('/index.html') : undefined);
    if (file === undefined) return sendReply(response, fail(isPage && files.size === 0 ? 'not-built' : 'not-found'));
    response.set({ 'Content-Type': file.type, 'Cache-Control': file.cache, ETag: file.etag, Vary: 'Accept-Encoding' });
    if (file.type.startsWith('text/html')) {
      const links = linksOf(request.path, request.headers['accept-language'] ?? '');
      if (links !== '') response.set('Link', links);
    }
    if (request.headers['if-none-match'] === file.etag) return void response.status(304).end();
    const gzip = file.gzip !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = gzip && file.gzip ? file.gzip : file.body;
    if (gzip) response.set('Content-Encoding', 'gzip');
    response.set('Content-Length', String(body.length));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
};
