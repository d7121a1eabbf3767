import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOSS_PAUSES_MS } from '@firebreak/shared/base/loss-policy.ts';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';

export type Config = {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly dataDir: string;
  /** The built client. */
  readonly clientDir: string;
  /** Set by a deployment or a test instead of the key made at first start. */
  readonly facilitatorKey?: string;
  /** How long a running exercise goes on without any facilitator before it pauses itself, ms. */
  readonly facilitatorLostMs: number;
  /** How long an exercise that nobody watches and whose clock stands is kept in memory, ms. */
  readonly idleMs: number;
  /** New connections of one address: a whole training room may sit behind one. */
  readonly handshakes: { readonly perSecond: number; readonly burst: number };
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const DEFAULTS = {
  /** Loopback: opening an exercise to the room is the facilitator's decision (HOST=0.0.0.0). */
  host: '127.0.0.1',
  port: 3000,
  facilitatorLostMs: LOSS_PAUSES_MS,
  idleMs: 10 * 60_000,
  handshakes: { perSecond: 100, burst: 2_000 },
} as const;

export const readConfig = (env: Readonly<Record<string, string | undefined>>): Result<Config, string> => {
  const port = env.PORT === undefined || env.PORT === '' ? DEFAULTS.port : Number(env.PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return err(`PORT must be a number from 0 to 65535; it is "${env.PORT}".`);
  }
  const key = env.FACILITATOR_KEY || undefined;
  if (key !== undefined && !/^[A-Za-z0-9_-]{22,128}$/.test(key)) {
    return err('FACILITATOR_KEY must be 22 to 128 letters, digits, dashes or underscores.');
  }
  return ok({
    host: env.HOST || DEFAULTS.host,
    port,
    dataDir: resolve(env.DATA_DIR || join(ROOT, 'data')),
    clientDir: join(ROOT, 'client', 'dist'),
    ...(key !== undefined && { facilitatorKey: key }),
    facilitatorLostMs: DEFAULTS.facilitatorLostMs,
    idleMs: DEFAULTS.idleMs,
    handshakes: DEFAULTS.handshakes,
  });
};
