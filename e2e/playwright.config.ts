import { defineConfig } from '@playwright/test';

// scripts/chromium.mjs found it; without one, Playwright's own download.
const executablePath = process.env.CHROMIUM_PATH;
// Chromium refuses its sandbox to root, as in most containers; everywhere else it keeps it.
const asRoot = process.getuid?.() === 0;

/** The fixtures boot their servers, so there is no webServer here. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  // Each test drives several browsers and mostly waits for them: two keep a small machine busy, more would measure it.
  workers: 2,
  fullyParallel: true,
  // What passes only the second time is listed as flaky, and is a fault to find: it must not hide the rest.
  retries: 1,
  // A play of many acts on a machine that does other work too; each act has its own, shorter limit.
  timeout: 300_000,
  // Facts are waited for, however slow the machine; nothing sleeps.
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    // A trace costs a fifth of the time: asked for with `npm run test:e2e -- --trace on`.
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
