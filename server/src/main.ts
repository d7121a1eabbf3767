import { announcement } from './announcement.ts';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { readConfig } from './config.ts';
import { nodeWarning } from './node-version.ts';
import { openLibrary, warm } from './scenario/library.ts';

const say = (line: string) => console.log(line);

const end: (message: string) => never = (message) => {
  console.error(`firebreak: ${message}`);
  process.exit(1);
};

const warning = nodeWarning(process.version);
if (warning !== undefined) say(warning);

const config = readConfig(process.env);
if (!config.ok) end(config.error);

const library = openLibrary();
const app = createApp(config.value, { clock: systemClock, log: say, library });
if (!app.ok) end(app.error);
const { listen, close } = app.value;

const listening = await listen();
if (!listening.ok) {
  await close();
  end(listening.error);
}
for (const line of announcement(listening.value, config.value)) say(line);
warm(library).catch((error: unknown) => say(`The library of scenarios cannot be read: ${String(error)}`));

let closing = false;
const stop = () => {
  if (closing) return;
  closing = true;
  say('Closing: everything acknowledged is stored. Running exercises stand, paused, at the next start.');
  // Whatever hangs must not keep the process: the log is durable at every moment anyway.
  systemClock.after(5_000, () => process.exit(1));
  close().then(
    () => process.exit(0),
    (error: unknown) => end(error instanceof Error ? error.message : String(error)),
  );
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
