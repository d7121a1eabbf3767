import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vite's: the file a part of the client went into, and what it needs or may fetch. */
type Chunk = {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** Pages of a seat, which need its file (client/route-files.ts) beside the one that every page begins with. */
const OF_A_SEAT = /^\/(?:seat|desk|replay)(?:\/|$)/;

const WORDS = /^src\/i18n\/(en|zh)\//;

/**
 * The `Link` header of a page: what it will ask for as soon as its first script runs, named a round trip earlier. Which
 * language is a guess by what the browser prefers; a wrong one costs a few kB and nothing else.
 */
export const pageLinks = (folder: string): ((path: string, acceptLanguage: string) => string) => {
  const manifestPath = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifestPath)) return () => '';
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const named = (name: string): Chunk | undefined =>
    Object.values(manifest).find((chunk) => chunk.name === name && chunk.file.endsWith('.js'));
  const script = (file: string): string => `</${file}>; rel=modulepreload`;
  const words = (chunk: Chunk | undefined, language: string): string[] =>
    (chunk?.dynamicImports ?? []).flatMap((key) =>
      WORDS.exec(key)?.[1] === language ? script(manifest[key]?.file ?? '') : [],
    );
  const door = named('door');
  const seat = named('seat');
  const links = (language: string) => {
    const first = words(door, language);
    const style = (seat?.css ?? []).map((file) => `</${file}>; rel=preload; as=style; crossorigin`);
    return {
      any: first.join(', '),
      seat: [...(seat ? [script(seat.file)] : []), ...style, ...first, ...words(seat, language)].join(', '),
    };
  };
  const by = { en: links('en'), zh: links('zh') };
  return (path, acceptLanguage) => {
    const of = by[/^\s*zh/i.test(acceptLanguage) ? 'zh' : 'en'];
    return OF_A_SEAT.test(path) ? of.seat : of.any;
  };
};
