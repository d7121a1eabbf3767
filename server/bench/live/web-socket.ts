/**
 * A WebSocket client over a bare TCP socket: text frames only, no extensions. The load generator shares two cores with
 * what it measures, so it must cost as little as it can.
 */
import { createConnection } from 'node:net';

export type WebSocketClient = { readonly send: (text: string) => void; readonly close: () => void };

export type WebSocketPorts = {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly onText: (text: string) => void;
  /** Once; `why` is absent when we closed it ourselves. */
  readonly onEnd: (why?: string) => void;
};

const MASK = Buffer.from([0x5a, 0x13, 0xc7, 0x2e]);

const masked = (text: string): Buffer => {
  const payload = Buffer.from(text);
  const extended = payload.length > 125;
  const head = Buffer.alloc(extended ? 8 : 6);
  head[0] = 0x81;
  head[1] = 0x80 | (extended ? 126 : payload.length);
  if (extended) head.writeUInt16BE(payload.length, 2);
  MASK.copy(head, head.length - 4);
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (MASK[i & 3] ?? 0);
  return Buffer.concat([head, payload]);
};

type Frame = { readonly opcode: number; readonly from: number; readonly to: number };

/** The frame that begins at `at`, when it is whole. */
const frameAt = (data: Buffer, at: number): Frame | undefined => {
  if (data.length < at + 2) return undefined;
  const short = (data[at + 1] ?? 0) & 0x7f;
  const from = at + (short === 126 ? 4 : short === 127 ? 10 : 2);
  if (data.length < from) return undefined;
  const length =
    short === 126 ? data.readUInt16BE(at + 2) : short === 127 ? Number(data.readBigUInt64BE(at + 2)) : short;
  return data.length < from + length ? undefined : { opcode: (data[at] ?? 0) & 0x0f, from, to: from + length };
};

export const openWebSocket = ({ port, path, headers, onText, onEnd }: WebSocketPorts): WebSocketClient => {
  const socket = createConnection({ host: '127.0.0.1', port, noDelay: true });
  let rest: Buffer = Buffer.alloc(0);
  let upgraded = false;
  let ended = false;
  const end = (why?: string) => {
    if (ended) return;
    ended = true;
    socket.destroy();
    onEnd(why);
  };

  socket.write(
    [
      `GET ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n'),
  );
  socket.on('data', (chunk: Buffer) => {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!upgraded) {
      const blank = data.indexOf('\r\n\r\n');
      if (blank < 0) {
        rest = data;
        return;
      }
      const status = data.toString('latin1', 0, data.indexOf('\r\n'));
      if (!status.includes(' 101 ')) return end(status);
      upgraded = true;
      data = data.subarray(blank + 4);
    }
    let at = 0;
    for (let frame = frameAt(data, at); frame; frame = frameAt(data, at)) {
      if (frame.opcode === 1) onText(data.toString('utf8', frame.from, frame.to));
      else if (frame.opcode === 8) return end('closed by the server');
      at = frame.to;
    }
    rest = at === data.length ? Buffer.alloc(0) : Buffer.from(data.subarray(at));
  });
  socket.on('error', (error) => end(error.message));
  socket.on('close', () => end('connection lost'));
  return { send: (text) => void (ended || socket.write(masked(text))), close: () => end() };
};
