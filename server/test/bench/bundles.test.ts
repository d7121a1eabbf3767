import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleRows } from '../../bench/parts/bundles.ts';
import { isReached } from '../../bench/row.ts';
import { emptyFolder } from '../support/folder.ts';

const ROOMS = {
  '_door.js': 'door.js',
  '_seat.js': 'seat.js',
  'src/screens/control/control.tsx': 'control',
  'src/screens/debrief/debrief.tsx': 'debrief',
  'src/screens/debrief/rebuild.ts': 'rebuild',
  'src/i18n/en/desk.ts': 'words',
} as const;

/** A script that no compressor makes smaller than `kB`; everything else is next to nothing. */
const built = (sizes: { readonly [room in keyof typeof ROOMS]?: number }, script = ''): string => {
  const dist = join(emptyFolder(), '/');
  mkdirSync(join(dist, '.vite'));
  const manifest: Record<string, object> = {};
  for (const [key, file] of Object.entries(ROOMS)) {
    const kB = sizes[key as keyof typeof ROOMS] ?? 0;
    writeFileSync(join(dist, file), `"${randomBytes(kB * 1_000).toString('base64')}";${script}`);
    const name = /^_(.*)\.js$/.exec(key)?.[1];
    manifest[key] = { file, name, ...(name === 'seat' && { dynamicImports: ['src/i18n/en/desk.ts'] }) };
  }
  writeFileSync(join(dist, '.vite', 'manifest.json'), JSON.stringify(manifest));
  return dist;
};

/** Rows that fail the check. */
const failing = (dist: string): string[] =>
  bundleRows(dist).flatMap((row) => (row.must && isReached(row) === false ? [row.what] : []));

describe('sizes of the built client', () => {
  it('[BUD-1] what stays within the limits passes', () => {
    expect(failing(built({ '_door.js': 100, 'src/screens/control/control.tsx': 60 }))).toEqual([]);
  });

  it('[BUD-1] a desk above its limit fails, with the words it shows; so do control and the debrief', () => {
    expect(failing(built({ '_door.js': 100, 'src/i18n/en/desk.ts': 80 }))).toEqual([
      'a desk, with the way in and the lobby',
    ]);
    expect(failing(built({ 'src/screens/control/control.tsx': 100 }))).toEqual(['control, beyond that']);
    expect(failing(built({ 'src/screens/debrief/debrief.tsx': 100 }))).toEqual(['debrief, beyond that']);
  });

  it('[BUD-2] a participant’s script that Chromium 90 lacks something for fails', () => {
    expect(failing(built({}, 'Object.hasOwn(a, b);'))).toEqual(['in a participant’s files, unknown to Chromium 90']);
  });

  it('[BUD-1] a client that is not built, or has no such room, is no pass', () => {
    expect(() => bundleRows(join(emptyFolder(), '/'))).toThrow('npm run build');
    const dist = built({});
    writeFileSync(join(dist, '.vite', 'manifest.json'), '{}');
    expect(() => bundleRows(dist)).toThrow('no chunk');
  });
});
