/** What each route of the built client weighs, against the budgets of the rooms, and whether an old browser can read it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Row } from '../row.ts';
import { newerStyles, newerThanChromium90 } from './chromium-90.ts';

const DIST = fileURLToPath(new URL('../../../client/dist/', import.meta.url));

/** Vite's: by source, the file it went into and what that file needs at once or may fetch later. */
type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const FRAME = 'index.html';
const DESK = ['src/screens/desk/desk.tsx', 'src/screens/desk/desk-room.tsx'];
const BEFORE = ['src/screens/join/join.tsx', 'src/screens/lobby/lobby.tsx'];
const CONTROL = 'src/screens/control/control.tsx';
/** What the room is drawn with, and what it always fetches next: the code that follows the log. */
const DEBRIEF = ['src/screens/debrief/debrief.tsx', 'src/screens/debrief/rebuild.ts'];

const readManifest = (dist: string): Manifest => {
  const path = `${dist}.vite/manifest.json`;
  if (!existsSync(path)) throw new Error('the client is not built: run `npm run build` first');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
};

/** Every chunk that comes with these, at once or, with `later`, ever. */
const reached = (manifest: Manifest, from: readonly string[], later = false): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the built client has no chunk ${key}`);
    seen.add(key);
    waiting.push(...(chunk.imports ?? []));
    // A catalogue comes in one language before its part is drawn; English is the longer.
    waiting.push(...(chunk.dynamicImports ?? []).filter((file) => file.startsWith('src/i18n/en/')));
    // The frame's own later imports are the other rooms.
    if (later && key !== FRAME) waiting.push(...(chunk.dynamicImports ?? []));
  }
  return seen;
};

const kilobytes = (dist: string, manifest: Manifest, chunks: Iterable<string>): number => {
  const files = new Set([...chunks].map((key) => manifest[key]?.file ?? ''));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(dist + file), { level: 9 }).length, 0) / 1_000;
};

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): string[] => [...all].filter((k) => !some.has(k));

/** Of a built client in the folder `dist`, which ends with a slash. Throws when there is none, or when a room is missing. */
export const bundleRows = (dist: string): readonly Row[] => {
  const manifest = readManifest(dist);
  const desk = reached(manifest, [FRAME, ...DESK]);
  const door = reached(manifest, [FRAME, ...BEFORE, ...DESK]);
  const participant = reached(manifest, [FRAME, ...BEFORE, ...DESK], true);
  const control = without(reached(manifest, [FRAME, CONTROL]), door);
  const debrief = without(reached(manifest, [FRAME, ...DEBRIEF]), door);
  const files = [...participant].map((key) => manifest[key]?.file ?? '');
  const newer = [
    ...files.flatMap((file) =>
      newerThanChromium90(readFileSync(dist + file, 'utf8')).map((what) => `${file}: ${what}`),
    ),
    ...[...new Set([...participant].flatMap((key) => manifest[key]?.css ?? []))].flatMap((file) =>
      newerStyles(readFileSync(dist + file, 'utf8')).map((what) => `${file}: ${what}`),
    ),
  ];
  const size = (what: string, chunks: Iterable<string>): Row => ({
    ...{ bench: 'bundles', what, ours: kilobytes(dist, manifest, chunks), unit: 'kB gz' },
  });
  return [
    { ...size('a desk, by its personal link', desk), aim: { most: 170 }, must: true },
    { ...size('a desk by way of join and lobby', door), aim: { most: 170 } },
    size('all a participant can ever fetch', participant),
    { ...size('control, beyond that', control), aim: { most: 90 }, must: true },
    { ...size('debrief, beyond that', debrief), aim: { most: 90 }, must: true },
    {
      ...{
        bench: 'bundles',
        what: 'in a participant’s files, unknown to Chromium 90',
        ours: newer.length,
        unit: 'places',
      },
      ...{ aim: { most: 1 }, must: true },
      ...(newer.length > 0 && { note: newer.join('; ') }),
    },
  ];
};

export const measureBundles = async (): Promise<readonly Row[]> => bundleRows(DIST);
