/** One round trip: local times of leaving and coming back, and the server's wall time in between. */
export type RoundTrip = { readonly sent: number; readonly received: number; readonly wall: number };

export type ClockOffset = { readonly offset: number; readonly rtt: number };

/** The fastest round trip leaves the least room for error (half of it at most). */
export const bestOffset = (trips: readonly RoundTrip[]): ClockOffset | undefined => {
  let best: ClockOffset | undefined;
  for (const { sent, received, wall } of trips) {
    const rtt = received - sent;
    if (!best || rtt < best.rtt) best = { offset: wall - (sent + rtt / 2), rtt };
  }
  return best;
};
