import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { KEY } from './running-app.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export type ServerProcess = { readonly url: string; readonly output: readonly string[]; readonly child: ChildProcess };

/** The server as a process of its own, on a free port, until it listens or has ended. */
export const spawnServer = async (
  dataDir: string,
  env: Record<string, string> = {},
): Promise<ServerProcess | { readonly code: number | null; readonly output: readonly string[] }> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      PORT: '0',
      DATA_DIR: dataDir,
      FACILITATOR_KEY: KEY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output: string[] = [];
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, output }));
  const listening = new Promise<ServerProcess>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        const port = /running at http:\/\/localhost:(\d+)/.exec(line)?.[1];
        if (port !== undefined) resolve({ url: `http://127.0.0.1:${port}`, output, child });
      });
    }
  });
  return Promise.race([listening, ended]);
};

export const runningServer = async (dataDir: string, env?: Record<string, string>): Promise<ServerProcess> => {
  const server = await spawnServer(dataDir, env);
  if ('code' in server) throw new Error(`the server ended with ${server.code}: ${server.output.join('\n')}`);
  return server;
};

export const kill = async ({ child }: ServerProcess, signal: NodeJS.Signals): Promise<number | null> => {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code as number | null;
};
