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
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** The page and the way in, and all that a seat needs beyond that: two files (client/route-files.ts). */
const DOOR = 'door';
const SEAT = 'seat';
/** Rooms that are not a participant's. */
const OTHER_ROOMS = /^src\/screens\/(?!join|lobby|desk|practice|replay)/;
const CONTROL = 'src/screens/control/control.tsx';
/** What the room is drawn with, and what it always fetches next: the code that follows the log. */
const DEBRIEF = ['src/screens/debrief/debrief.tsx', 'src/screens/debrief/rebuild.ts'];

const readManifest = (dist: string): Manifest => {
  const path = `${dist}.vite/manifest.json`;
  if (!existsSync(path)) throw new Error('the client is not built: run `npm run build` first');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
};

/** A room's chunk by its source, a file of several by its name. */
const chunkOf = (manifest: Manifest, of: string): string => {
  const key = of in manifest ? of : Object.keys(manifest).find((k) => manifest[k]?.name === of && /\.js$/.test(k));
  if (key === undefined) throw new Error(`the built client has no chunk ${of}`);
  return key;
};

/** Every chunk that comes with these, at once or, with `later`, ever. */
const reached = (manifest: Manifest, from: readonly string[], later = false): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = from.map((of) => chunkOf(manifest, of));
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (seen.has(key) || chunk === undefined) continue;
    seen.add(key);
    waiting.push(...(chunk.imports ?? []));
    // A catalogue comes in one language before its part is drawn; English is the longer.
    waiting.push(...(chunk.dynamicImports ?? []).filter((file) => file.startsWith('src/i18n/en/')));
    if (later) waiting.push(...(chunk.dynamicImports ?? []).filter((file) => !OTHER_ROOMS.test(file)));
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
  const door = reached(manifest, [DOOR]);
  const desk = reached(manifest, [DOOR, SEAT]);
  const participant = reached(manifest, [DOOR, SEAT], true);
  const control = without(reached(manifest, [DOOR, CONTROL]), desk);
  const debrief = without(reached(manifest, [DOOR, ...DEBRIEF]), desk);
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
    size('the way in', door),
    { ...size('a desk, with the way in and the lobby', desk), aim: { most: 170 }, must: true },
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
