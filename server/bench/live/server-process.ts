import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FromServer, ServerStats, ToServer } from './child.ts';

export type ServerProcess = {
  readonly port: number;
  readonly stats: () => Promise<ServerStats>;
  /** After a full garbage collection. */
  readonly collected: () => Promise<ServerStats>;
  readonly stop: () => Promise<void>;
};

/** Two cores: one for the server, one for the load generator. Undefined where the system cannot pin. */
export const canPin = (): boolean => cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Pins this process, all its threads, to the given cores. */
export const pinSelf = (cores: string): void => {
  spawnSync('taskset', ['-acp', cores, String(process.pid)]);
};

export const allCores = (): string => `0-${cpus().length - 1}`;

const STOP_MS = 30_000;

/** Starts `file` on core 0. It ends when it is told to, or with this process. */
export const startServer = async (
  file: 'our-server.ts' | 'bare-server.ts',
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<ServerProcess> => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--expose-gc', ...flags, path, ...args];
  const [command = '', ...rest] = canPin() ? ['taskset', '-c', '0', ...node] : node;
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it listened`)));
    child.on('message', (message: FromServer) => 'port' in message && resolve(message.port));
  });
  return {
    port,
    stats: () => ask(child, 'stats'),
    collected: () => ask(child, 'collect'),
    stop: async () => {
      const gone = once(child, 'exit');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      child.send('stop' satisfies ToServer);
      await gone;
      clearTimeout(late);
    },
  };
};

const ask = (child: ChildProcess, what: ToServer): Promise<ServerStats> =>
  new Promise((resolve) => {
    const hear = (message: FromServer) => {
      if (!('stats' in message)) return;
      child.off('message', hear);
      resolve(message.stats);
    };
    child.on('message', hear);
    child.send(what);
  });
