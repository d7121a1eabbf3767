import { ok } from '@firebreak/shared/base/result.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { type Config, DEFAULTS } from '../../src/config.ts';
import type { Library } from '../../src/scenario/library.ts';
import { emptyFolder } from './folder.ts';
import { type TestClock, testClock } from './test-clock.ts';

export const KEY = 'test-key-of-the-facilitator-0123456789';

export type RunningApp = {
  readonly app: App;
  readonly url: string;
  readonly clock: TestClock;
  readonly dataDir: string;
  /** What the server said. */
  readonly said: readonly string[];
  readonly stop: () => Promise<void>;
};

const library: Library = {
  list: async () => ['small'],
  load: async () => ok(aScenario()),
};

/** The real app on a free loopback port, with a clock the test moves. It ends with the test. */
export const runApp = async (
  options: { dataDir?: string; clock?: TestClock; config?: Partial<Config> } = {},
): Promise<RunningApp> => {
  const dataDir = options.dataDir ?? emptyFolder();
  const clock = options.clock ?? testClock();
  const said: string[] = [];
  const config: Config = {
    ...DEFAULTS,
    port: 0,
    dataDir,
    clientDir: `${dataDir}/client`,
    facilitatorKey: KEY,
    ...options.config,
  };
  const app = createApp(config, { clock, library, log: (line) => said.push(line) });
  if (!app.ok) throw new Error(app.error);
  const listening = await app.value.listen();
  if (!listening.ok) throw new Error(listening.error);
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await app.value.close();
  };
  onTestFinished(stop);
  return { app: app.value, url: `http://127.0.0.1:${listening.value.port}`, clock, dataDir, said, stop };
};
