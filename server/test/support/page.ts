import { apply, type Tables } from '@firebreak/shared/view/update.ts';
import type {
  ApplicantsFrame,
  CommandAck,
  OverFrame,
  PresenceFrame,
  UpdateFrame,
  ViewFrame,
} from '@firebreak/shared/wire/frames.ts';
import { PROTOCOL } from '@firebreak/shared/wire/protocol.ts';
import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import type { Browser } from './browser.ts';

export type Streams = { readonly [stream: string]: { readonly n: number; readonly tables: Tables } };

/** A page as far as the socket goes: it folds views and updates, and tests wait for facts in them. */
export type Page = {
  readonly socket: Socket;
  readonly streams: () => Streams;
  /** A table over all streams. */
  readonly table: <R = Record<string, unknown>>(name: string) => { readonly [key: string]: R };
  readonly frames: readonly { readonly event: string; readonly frame: unknown }[];
  readonly presence: () => PresenceFrame;
  readonly applicants: () => ApplicantsFrame['applicants'];
  readonly over: () => OverFrame['why'] | undefined;
  readonly act: (command: unknown, id?: string) => Promise<CommandAck>;
  readonly send: (frame: unknown) => Promise<CommandAck>;
  /** Resolves once the fact holds; looks whenever something arrives. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>;
  readonly hello: () => void;
  readonly leave: () => void;
};

export type PageOptions = {
  readonly auth?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly transports?: string[];
  readonly have?: Record<string, number>;
};

const WITHIN_MS = 8_000;
let commands = 0;

/** Connects without waiting; `opened` resolves when let in, rejects with `connect_error`. */
export const connectPage = (from: Browser, session: string, options: PageOptions = {}) => {
  const socket = io(from.url, {
    auth: { session, ...options.auth },
    extraHeaders: { cookie: from.cookie(), origin: from.url, ...options.headers },
    transports: options.transports ?? ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  onTestFinished(() => void socket.disconnect());
  const page = followSocket(socket, options.have ?? {});
  const opened = new Promise<Page>((resolve, reject) => {
    socket.once('connect', () => resolve(page));
    socket.once('connect_error', reject);
  });
  return { page, opened };
};

/** Connected, and every view has come. */
export const openPage = async (from: Browser, session: string, options: PageOptions = {}): Promise<Page> => {
  const page = await connectPage(from, session, options).opened;
  page.hello();
  await page.until('first frame', () => page.frames.length > 0);
  return page;
};

const followSocket = (socket: Socket, have: Record<string, number>): Page => {
  let streams: Streams = {};
  let presence: PresenceFrame = { seats: {}, facilitators: 0 };
  let applicants: ApplicantsFrame['applicants'] = [];
  let over: OverFrame['why'] | undefined;
  const frames: { event: string; frame: unknown }[] = [];
  const looking = new Set<() => void>();
  const look = () => {
    for (const one of [...looking]) one();
  };

  socket.on('view', ({ stream, n, tables }: ViewFrame) => {
    streams = { ...streams, [stream]: { n, tables } };
  });
  socket.on('update', (frame: UpdateFrame) => {
    const held = streams[frame.stream];
    if (held === undefined || frame.n !== held.n + 1) throw new Error(`update ${frame.n} after ${held?.n}`);
    streams = { ...streams, [frame.stream]: { n: frame.n, tables: apply(held.tables, frame) } };
  });
  socket.on('presence', (frame: PresenceFrame) => {
    presence = frame;
  });
  socket.on('applicants', (frame: ApplicantsFrame) => {
    applicants = frame.applicants;
  });
  socket.on('over', (frame: OverFrame) => {
    over = frame.why;
  });
  socket.onAny((event: string, frame: unknown) => frames.push({ event, frame }));
  // After the handlers above.
  socket.onAny(() => queueMicrotask(look));
  socket.on('disconnect', look);

  const send = (frame: unknown) =>
    new Promise<CommandAck>((resolve) => socket.emit('command', frame, (ack: CommandAck) => resolve(ack)));

  return {
    socket,
    streams: () => streams,
    table: <R>(name: string) =>
      Object.assign({}, ...Object.values(streams).map(({ tables }) => tables[name] ?? {})) as { [key: string]: R },
    frames,
    presence: () => presence,
    applicants: () => applicants,
    over: () => over,
    send,
    act: (command, id) => {
      commands += 1;
      return send({ id: id ?? `test-${commands}`, command });
    },
    until: (what, holds) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looking.delete(check);
          reject(new Error(`never came true: ${what}`));
        }, WITHIN_MS);
        function check() {
          if (!holds()) return;
          looking.delete(check);
          clearTimeout(timer);
          resolve();
        }
        looking.add(check);
        check();
      }),
    hello: () => socket.emit('hello', { protocol: PROTOCOL, have }),
    leave: () => socket.disconnect(),
  };
};
