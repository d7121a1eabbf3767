// Finds a Chromium for the browser tests, or gets one. Run alone, it prints the path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, node24, root, run, runMain, Stop, tool } from './ensure.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where installers put it when they do not put it on PATH. */
const places = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((exe) =>
        join(folder, exe),
      ),
    ),
};

/** A file of that name is not enough: some distributions' command only says how to install the browser. */
function works(path) {
  if (!existsSync(path)) return false;
  // There, --version opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath =
    process.platform === 'win32' ? [] : commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find(works);
}

/** Where Playwright keeps, or would keep, its own download. */
function playwrightsOwn() {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const asked = spawnSync(node24(), ['--eval', script], { cwd: join(root, 'e2e'), encoding: 'utf8' });
  const path = asked.stdout?.trim();
  return path && works(path) ? path : undefined;
}

async function downloadWithPlaywright() {
  console.error('firebreak: no Chromium or Chrome here; trying Playwright’s own download …');
  const code = await run(node24(), [tool('@playwright/test', 'playwright'), 'install', 'chromium'], {
    cwd: join(root, 'e2e'),
  });
  return code === 0 ? playwrightsOwn() : undefined;
}

async function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('firebreak: installing Debian’s chromium (a minute or two) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
  return installedBrowser();
}

/** The path of a browser that runs. Throws a Stop that says what to do when there is none to be had. */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (works(asked)) return asked;
    throw new Stop(`CHROMIUM_PATH is ${asked}, and that does not run.`);
  }
  const found = installedBrowser() ?? playwrightsOwn() ?? (await downloadWithPlaywright()) ?? (await installDebians());
  if (found !== undefined) return found;
  throw new Stop(
    'no browser for the tests: install Chromium or Chrome (Debian: `apt-get install chromium`), ' +
      'or name one in CHROMIUM_PATH, or leave these tests out with `npm test -- --skip-e2e`.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  runMain(async () => {
    await ensureInstalled();
    console.log(await findChromium());
  });
}
