// `npm run dev`: the server, restarted when its code changes, and Vite's development server beside it.
// Both on this machine only: Vite's server hands out source files and must never be exposed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, node24, root, runMain, tool } from './ensure.mjs';

runMain(async () => {
  await ensureInstalled();
  const node = node24();
  const env = { ...process.env, HOST: '127.0.0.1' };
  const quiet = '--disable-warning=ExperimentalWarning';
  const children = [
    spawn(node, [quiet, '--watch', join(root, 'server', 'src', 'main.ts')], { stdio: 'inherit', env }),
    spawn(node, [tool('vite', 'vite')], { stdio: 'inherit', env, cwd: join(root, 'client') }),
  ];
  const stop = () => {
    for (const child of children) child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  // One without the other is of no use.
  for (const child of children) child.once('exit', stop);
});
