// Builds the client when something it is made of has changed since it was last built.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, node24, root, run, runMain, Stop, tool } from './ensure.mjs';

/** What goes into the client's bundle. A file that is absent counts too, by its absence. */
const inputs = ['client', 'shared/src', 'shared/package.json', 'package-lock.json', 'tsconfig.base.json'];
const skipped = new Set(['node_modules', 'dist', 'test']);

// Begins with a dot, so that it is not served with the rest of the folder.
const stamp = join(root, 'client', 'dist', '.built-from');

function filesOf(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

/** By content, not by time: a checkout that goes there and back is no change. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesOf(join(root, input)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

export async function ensureBuilt() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log('firebreak: building the client …');
  const args = [tool('vite', 'vite'), 'build', '--logLevel', 'warn'];
  const code = await run(node24(), args, { cwd: join(root, 'client'), env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Stop('the client could not be built (see above).');
  writeFileSync(stamp, now);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    await ensureInstalled();
    await ensureBuilt();
  });
}
