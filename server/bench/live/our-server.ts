/** The real app on the SQLite log, in a process of its own. Arguments: data folder, facilitator's key. */
import { ok } from '@firebreak/shared/base/result.ts';
import { createApp } from '../../src/app.ts';
import { systemClock } from '../../src/clock.ts';
import { DEFAULTS } from '../../src/config.ts';
import type { Library } from '../../src/scenario/library.ts';
import { serve } from './child.ts';
import { benchScenario, SCENARIO } from './scenario.ts';

const [dataDir = '', facilitatorKey = ''] = process.argv.slice(2);
const scenario = await benchScenario();
/** Read once: reading the file for each of hundreds of rooms is no part of a live room. */
const library: Library = { list: async () => [SCENARIO], load: async () => ok(scenario) };

/** The load generator is one address; that limit is for strangers. Everything else is as shipped. */
const handshakes = { perSecond: 100_000, burst: 100_000 };
const config = { ...DEFAULTS, port: 0, dataDir, clientDir: dataDir, facilitatorKey, handshakes };

const app = createApp(config, { clock: systemClock, library, log: (line) => console.error(`our server: ${line}`) });
if (!app.ok) throw new Error(app.error);
const listening = await app.value.listen();
if (!listening.ok) throw new Error(listening.error);
serve(listening.value.port, app.value.close);
