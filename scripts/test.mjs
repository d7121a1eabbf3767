// `npm test`: everything but the long plays, from a fresh clone on.
//   --skip-e2e         leaves the browsers out
//   --pictures         takes the pictures of every room, for docs/ and for looking at
//   --rooms            what people at the screens feel, in milliseconds: npm run bench -- --only rooms
//   --only-e2e [...]   the browsers alone, plays and all; what follows goes to Playwright
//   --plays            the long plays of whole scenarios, which the first of these leaves out for their length
//   --deep [...]       unit, property and integration tests alone, with many more seeds; what follows goes to vitest
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { checks } from './check.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled, node24, root, run, runMain, Stop, tool } from './ensure.mjs';
import { runSteps } from './steps.mjs';

const quiet = '--disable-warning=ExperimentalWarning';

const unit = (args = [], env = {}) => ({
  name: 'unit, property and integration tests',
  run: () => run(node24(), [quiet, tool('vitest', 'vitest'), 'run', ...args], { env }),
});

const build = { name: 'client build', run: ensureBuilt };

const bundles = {
  name: 'sizes of the routes, and what Chromium 90 can read (budgets)',
  run: () => run(node24(), [quiet, join(root, 'server', 'bench', 'main.ts'), '--only', 'bundles']),
};

const browsers = (args = [], name = 'tests in browsers') => ({
  name,
  async run() {
    const env = { CHROMIUM_PATH: await findChromium() };
    console.log(`browser: ${env.CHROMIUM_PATH}`);
    return run(node24(), [quiet, tool('@playwright/test', 'playwright'), 'test', ...args], {
      cwd: join(root, 'e2e'),
      env,
    });
  },
});

function stepsFor([option, ...rest]) {
  if (option === undefined) return [...checks, unit(), build, bundles, browsers(['--grep-invert', '@play'])];
  if (option === '--plays') return [build, browsers(['--grep', '@play'], 'plays of whole scenarios, in browsers')];
  if (option === '--skip-e2e' && rest.length === 0) return [...checks, unit(), build, bundles];
  if (option === '--only-e2e') return [build, browsers(rest)];
  if (option === '--rooms') return [build, browsers(['--config', 'bench.config.ts'], 'rooms, measured')];
  if (option === '--pictures') return [build, browsers(['--config', 'pictures.config.ts', ...rest], 'pictures')];
  if (option === '--deep') return [unit(rest, { FIREBREAK_DEEP: '1' })];
  throw new Stop(
    `unknown option ${option}: there are --skip-e2e, --only-e2e, --plays, --pictures, --rooms and --deep, one at a time.`,
  );
}

runMain(async () => {
  const steps = stepsFor(process.argv.slice(2));
  await ensureInstalled();
  await runSteps(steps);
});
