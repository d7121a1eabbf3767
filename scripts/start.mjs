// `npm start`: installs what is missing, builds what has changed, then serves. Arguments go to the server.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { compiled, ensureInstalled, node24, root, runMain } from './ensure.mjs';

runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  serve();
});

function serve() {
  const main = join(root, 'server', 'src', 'main.ts');
  const server = spawn(node24(), ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...compiled },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the server by itself, and a second one would cut its farewell short.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      server.kill(signal);
    });
  }
  // npm passes a signal on to its shell alone, which dies of it and leaves us: then the server is to stop as well.
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) server.kill('SIGTERM');
  };
  if (process.env.npm_lifecycle_event !== undefined) setInterval(watch, 500).unref();
  server.once('error', (error) => {
    console.error(`firebreak: the server could not be started: ${error.message}`);
    process.exit(1);
  });
  // As a shell tells it: 128 and the number of the signal that ended it.
  server.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
