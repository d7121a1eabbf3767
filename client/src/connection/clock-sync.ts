import type { PingAck } from '@firebreak/shared/wire/frames.ts';
import { bestOffset, type ClockOffset, type RoundTrip } from './clock-offset.ts';

const TRIPS = 5;
const APART_MS = 150;
const TIMEOUT_MS = 4_000;
const AGAIN_MS = 5 * 60_000;
const JUMP_CHECK_MS = 10_000;
const JUMP_MS = 100;

type Ping = (answer: (ack: PingAck) => void) => void;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const roundTrip = (ping: Ping): Promise<RoundTrip | undefined> =>
  new Promise((done) => {
    const sent = Date.now();
    const began = performance.now();
    const timer = setTimeout(() => done(undefined), TIMEOUT_MS);
    ping(({ wall }) => {
      clearTimeout(timer);
      done({ sent, received: sent + (performance.now() - began), wall });
    });
  });

/** Measures on demand, every five minutes, when the page is seen again, and when this device's clock jumps. */
export const createClockSync = (ping: Ping, found: (offset: ClockOffset) => void) => {
  let running = 0;
  let drift = Date.now() - performance.now();

  const measure = async (): Promise<void> => {
    running += 1;
    const mine = running;
    const trips: RoundTrip[] = [];
    for (let i = 0; i < TRIPS && mine === running; i += 1) {
      const trip = await roundTrip(ping);
      if (mine !== running) return;
      if (trip) trips.push(trip);
      const best = bestOffset(trips);
      if (best) found(best);
      await wait(APART_MS);
    }
  };

  const onVisible = (): void => {
    if (document.visibilityState === 'visible') void measure();
  };
  const again = setInterval(() => void measure(), AGAIN_MS);
  const jumps = setInterval(() => {
    const now = Date.now() - performance.now();
    if (Math.abs(now - drift) > JUMP_MS) void measure();
    drift = now;
  }, JUMP_CHECK_MS);
  document.addEventListener('visibilitychange', onVisible);

  return {
    measure: (): void => void measure(),
    stop: (): void => {
      running += 1;
      clearInterval(again);
      clearInterval(jumps);
      document.removeEventListener('visibilitychange', onVisible);
    },
  };
};
