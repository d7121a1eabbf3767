import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { afterStoring } from './exercise/after-storing.ts';
import { createExercises, type Exercises } from './exercise/exercises.ts';
import { createHttp } from './http/api.ts';
import { type Library, openLibrary } from './scenario/library.ts';
import type { SideTables } from './sessions/side-tables.ts';
import { createGateway } from './socket/gateway.ts';
import { openStorage, type Storage } from './storage.ts';

/** The whole server in one process, put together. */
export type App = {
  /** Recovers what was running, then listens. The error says what to do. */
  readonly listen: () => Promise<Result<Listening, string>>;
  readonly close: () => Promise<void>;
  readonly exercises: Exercises;
  readonly storage: Storage;
};

export type Listening = {
  readonly host: string;
  readonly port: number;
  /** Only when it was made just now: it is kept nowhere. */
  readonly newKey?: string;
};

export type AppPorts = {
  readonly clock: Clock;
  /** A line of the server's own output: never bodies, never tokens. */
  readonly log: (line: string) => void;
  readonly library?: Library;
};

export const createApp = (config: Config, { clock, log, library = openLibrary() }: AppPorts): Result<App, string> => {
  const storage = openStorage(config.dataDir, log);
  if (!storage.ok) return storage;
  const { tables } = storage.value;
  const http = createServer({ requestTimeout: 30_000, headersTimeout: 15_000 });
  // Before the gateway, which keeps what is its own from the listeners it finds and passes the rest on to them.
  http.on('request', (request, response) => answer(request, response));
  const gateway = createGateway({
    http,
    clock,
    sessions: tables.sessions,
    screenLocks: tables.screenLocks,
    doors: tables.doors,
    facilitatorLostMs: config.facilitatorLostMs,
    handshakes: config.handshakes,
  });
  const { outlet, isWatched, over, exerciseOver, doorChanged, wiped } = gateway;
  const wipe = (exercise: string) =>
    void exercises
      .wipe(exercise)
      .catch(() => log(`exercise ${exercise} could not be wiped yet: it is at the next start.`));
  const exercises = createExercises({
    ...{ clock, log: storage.value.log, outlet, tables, isWatched, wiped, warn: log },
    idleMs: config.idleMs,
    stored: afterStoring({ tables, over, exerciseOver, doorChanged, wipe, warn: log }),
  });
  const ports = { clock, log: storage.value.log, tables, exercises, library, gateway, warn: log };
  const answer = createHttp(ports, config.clientDir);
  gateway.start(exercises);

  return ok({
    exercises,
    storage: storage.value,
    listen: async () => {
      await exercises.recoverAll();
      const listening = await new Promise<Result<AddressInfo, string>>((resolve) => {
        http.once('error', (error) => resolve(err(whyNotListening(error, config))));
        http.listen(config.port, config.host, () => resolve(ok(http.address() as AddressInfo)));
      });
      if (!listening.ok) return listening;
      const newKey = facilitatorKeyFor(config, tables);
      return ok({ host: config.host, port: listening.value.port, ...(newKey !== undefined && { newKey }) });
    },
    close: async () => {
      // Kept-alive connections would hold the server open until they idle out.
      const hungUp = gateway.close();
      http.closeAllConnections();
      await hungUp;
      await exercises.close();
      await storage.value.close();
    },
  });
};

/** Made only once the server listens: a key that was printed for a server that did not start would be lost. */
const facilitatorKeyFor = (config: Config, { key }: SideTables): string | undefined => {
  if (config.facilitatorKey !== undefined) key.set(config.facilitatorKey);
  else if (!key.isSet()) return key.renew();
  return undefined;
};

const whyNotListening = (error: Error, { host, port }: Config): string => {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Set HOST to one it has.`;
  return `The server could not listen on ${host}:${port}: ${error.message}`;
};
