import type { Clock } from '../clock.ts';
import type { Line } from './wire.ts';

/** Measures the round trip on the pings that keep the connection alive anyway. */
export const measureRoundTrips = (line: Line, clock: Clock, measured: (ms: number) => void): void => {
  let sentAt: number | undefined;
  line.conn.on('packetCreate', ({ type }: { type: string }) => {
    if (type === 'ping') sentAt = clock.now();
  });
  line.conn.on('packet', ({ type }: { type: string }) => {
    if (type !== 'pong' || sentAt === undefined) return;
    measured(Math.max(0, clock.now() - sentAt));
    sentAt = undefined;
  });
};
