#!/usr/bin/env node
// `npx firebreak`: runs main.ts with Node 24: this one, or the pinned one where this one is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const executable = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = fileURLToPath(new URL(`../../../node_modules/node/bin/${executable}`, import.meta.url));
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : pinned;

if (existsSync(node)) run();
else {
  console.error(
    `firebreak: Node 24 or newer is needed; this is ${process.version}. Run \`npm ci\` in the project first.`,
  );
  process.exitCode = 1;
}

function run() {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
