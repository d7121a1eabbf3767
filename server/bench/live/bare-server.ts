/**
 * What the live part would cost with nothing in it: the same Socket.IO with the same settings, which sends each audience
 * of a command a message of its own. No rules, no views, no log, nobody asked who they are.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_FRAME_BYTES } from '@firebreak/shared/wire/protocol.ts';
import { Server } from 'socket.io';
import { serve } from './child.ts';

export type BareHello = { readonly room: string; readonly audience: string };
export type BareCommand = {
  readonly id: string;
  readonly command: unknown;
  readonly key: string;
  readonly audiences: readonly string[];
  /** A second update to these, this much later. */
  readonly later?: { readonly audiences: readonly string[]; readonly ms: number };
};
export type BareUpdate = { readonly stream: string; readonly n: number; readonly key: string; readonly set: unknown };

const SMALLEST = 300;
const LARGEST = 600;
const FRAME = 70;
const words = 'The ministry has read your message and will answer within the hour. '.repeat(12);

const http = createServer();
const io = new Server(http, {
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  maxHttpBufferSize: MAX_FRAME_BYTES,
  pingInterval: 10_000,
  pingTimeout: 8_000,
});
const counts = new Map<string, number>();

const tell = (room: string, audiences: readonly string[], key: string) => {
  for (const audience of audiences) {
    const to = `${room}/${audience}`;
    const n = (counts.get(to) ?? 0) + 1;
    counts.set(to, n);
    const size = SMALLEST + Math.floor(Math.random() * (LARGEST - SMALLEST)) - FRAME;
    io.to(to).emit('update', { stream: audience, n, key, set: words.slice(0, size) } satisfies BareUpdate);
  }
};

io.on('connection', (socket) => {
  const { room, audience } = socket.handshake.auth as BareHello;
  void socket.join(`${room}/${audience}`);
  socket.on('command', ({ key, audiences, later }: BareCommand, answer: (ack: { ok: true }) => void) => {
    tell(room, audiences, key);
    answer({ ok: true });
    if (later) setTimeout(() => tell(room, later.audiences, `${key}:later`), later.ms);
  });
});

http.listen(0, '127.0.0.1', () => {
  serve((http.address() as AddressInfo).port, async () => {
    await io.close();
  });
});
