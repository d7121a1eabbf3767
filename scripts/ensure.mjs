// What `npm start` and `npm test` need before anything else can run: the packages, and Node 24.
// Plain JavaScript without dependencies, because on a fresh clone an older Node runs it before the install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** A fault that a person can act on: its message is shown without a stack. */
export class Stop extends Error {}

/** Runs `main`; says what went wrong in a line, and ends with 1, when it throws. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\nfirebreak: ${error.message}` : error);
    process.exitCode = 1;
  }
}

/** The Node to run everything with: the pinned one of node_modules, else this one where it is new enough. */
export function node24() {
  const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Stop(
    `Node 24 or newer is needed; this is ${process.version}, and the one npm should have installed does not run here. ` +
      'Install Node 24 and try again.',
  );
}

/** The script behind a package's command, so that it runs with node24() and without a shell on every system. */
export function tool(packageName, command) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** What Node has compiled once it need not compile again: halves the start of the server and of the command line. */
export const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled') };

/** Runs a program in `cwd` with this terminal, with the project's own commands first on PATH; resolves to its exit code. */
export function run(program, args, { cwd = root, env = {}, shell = false } = {}) {
  // Windows calls it Path; a second spelling would be ignored.
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = join(root, 'node_modules', '.bin') + delimiter + (process.env[pathName] ?? '');
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      stdio: 'inherit',
      env: { ...process.env, ...compiled, [pathName]: path, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own list there when an install
 * has ended well, so an interrupted install counts as none and one made by hand counts.
 */
function installed() {
  const listed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(listed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const have = present[path];
    if (have === undefined) return entry.optional === true;
    return have.link === entry.link && have.version === entry.version && existsSync(join(root, path));
  });
}

/** Installs what is missing or has changed; does nothing, quickly, when all is there. */
export async function ensureInstalled() {
  if (installed()) return;
  const first = !existsSync(join(root, 'node_modules'));
  console.log(
    `firebreak: ${first ? 'installing packages (once; about half a minute)' : 'packages have changed: installing'} …`,
  );
  // --loglevel=error: this Node may be older than packages like; the pinned one, which runs them, is not.
  const args = ['ci', '--loglevel=error'];
  // Under npm, the same npm with the Node it runs on: the pinned Node is about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: npmNode } = process.env;
  const code = npm
    ? await run(npmNode ?? process.execPath, [npm, ...args])
    : await run('npm', args, { shell: windows });
  if (code !== 0) {
    throw new Stop(
      'npm could not install the packages (see above). Check the network, then run the same command again.',
    );
  }
}
