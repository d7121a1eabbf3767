import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Vite's: the file a part of the client went into, and what it needs or may fetch. */
type Chunk = {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** Files of several rooms, by their names (client/route-files.ts); a room's own, by its source. */
const DOOR = 'door';
const ROOMS: readonly (readonly [page: RegExp, files: readonly string[]])[] = [
  [/^\/(?:seat|desk|replay)(?:\/|$)/, ['common', 'seat']],
  [/^\/debrief\//, ['common', 'src/screens/debrief/debrief.tsx']],
  [/^\/control\/[^/]+$/, ['common', 'src/screens/control/control.tsx']],
  [/^\/control$/, ['common', 'src/screens/library/library.tsx']],
  [/^\//, []],
];

const WORDS = /^src\/i18n\/(en|zh)\//;

const LANGUAGES = ['en', 'zh'] as const;

/**
 * The `Link` header of a page: what it will ask for as soon as its first script runs, named a round trip earlier. Which
 * language is a guess by what the browser prefers; a wrong one costs a few kB and nothing else.
 */
export const pageLinks = (folder: string): ((path: string, acceptLanguage: string) => string) => {
  const manifestPath = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifestPath)) return () => '';
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const keyOf = (of: string): string =>
    of in manifest ? of : (Object.keys(manifest).find((k) => manifest[k]?.name === of && k.endsWith('.js')) ?? '');
  /** With everything they import. */
  const whole = (files: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    const waiting = files.map(keyOf);
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      const chunk = manifest[key];
      if (chunk === undefined || seen.has(key)) continue;
      seen.add(key);
      waiting.push(...(chunk.imports ?? []));
    }
    return seen;
  };
  // The page itself names these.
  const begun = whole([DOOR]);
  const links = (files: readonly string[], language: string): string => {
    const chunks = [...whole([DOOR, ...files])];
    const scripts = [
      ...chunks.filter((key) => !begun.has(key)),
      ...chunks
        .flatMap((key) => manifest[key]?.dynamicImports ?? [])
        .filter((key) => WORDS.exec(key)?.[1] === language),
    ];
    // Scripts alone: browsers complain of a style that is named and not used soon.
    return scripts.map((key) => `</${manifest[key]?.file}>; rel=modulepreload`).join(', ');
  };
  const all = ROOMS.map(([page, files]) => ({
    page,
    by: Object.fromEntries(LANGUAGES.map((language) => [language, links(files, language)])),
  }));
  return (path, acceptLanguage) => {
    const language = /^\s*zh/i.test(acceptLanguage) ? 'zh' : 'en';
    return all.find(({ page }) => page.test(path))?.by[language] ?? '';
  };
};
