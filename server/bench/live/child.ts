/** The far end of `server-process.ts`: a server in a process of its own that tells what it has used so far. */
export type ServerStats = { readonly cpuMs: number; readonly rss: number; readonly heap: number };
export type FromServer = { readonly port: number } | { readonly stats: ServerStats };
export type ToServer = 'stats' | 'collect' | 'stop';

const stats = (): ServerStats => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return { cpuMs: (user + system) / 1_000, rss, heap: heapUsed };
};

const say = (message: FromServer) => process.send?.(message);

export const serve = (port: number, close: () => Promise<void>): void => {
  process.on('message', (asked: ToServer) => {
    if (asked === 'stop') return void close().finally(() => process.exit(0));
    // Twice, so that what the first one only finds dead is swept by the second.
    if (asked === 'collect') [1, 2].forEach(() => void globalThis.gc?.());
    say({ stats: stats() });
  });
  process.on('disconnect', () => process.exit(0));
  say({ port });
};
