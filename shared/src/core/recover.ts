import { advance } from './advance.ts';
import { type Batch, joined } from './batch.ts';
import { now } from './query.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';

/**
 * After a restart: everything that was due by the last sign of life fires, then the exercise stands, paused, at the
 * second it had reached. The time the server was down does not count.
 */
export const recover = (state: State, lastAlive: number, wall: number): Batch | undefined => {
  if (!state.clock.running) return undefined;
  const caught = advance(state, lastAlive);
  const latest = caught?.state ?? state;
  const stood = settle(latest, [{ type: 'exerciseRecovered' }], {
    at: now(latest, lastAlive),
    wall,
    actor: { kind: 'system' },
  });
  return caught ? joined(caught, stood) : stood;
};
