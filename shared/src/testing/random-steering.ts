/** Random acts on the plan itself: what people have time for, words of injects, rungs. */
import { SIDES } from '../base/ids.ts';
import { keysOf, valuesOf } from '../base/paged.ts';
import type { Rng } from '../base/rng.ts';
import { replyOf, scenarioOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Command } from '../log/command.ts';
import type { Deadline } from '../log/steering.ts';

type Steering =
  | 'setTimeScale'
  | 'extendDeadline'
  | 'setRecallWindow'
  | 'recallInject'
  | 'editInject'
  | 'shelveAdhoc'
  | 'unshelveAdhoc'
  | 'overrideRung';

const some = <T>(rng: Rng, from: readonly T[], otherwise: T): T => rng.pick(from) ?? otherwise;

/** Mostly one that runs. */
const anyDeadline = (rng: Rng, state: State): Deadline => {
  const owed = valuesOf(state.messages).filter((m) => ['awaiting', 'standby'].includes(replyOf(m)));
  const threshold = some(rng, Object.keys(state.thresholds), 'x');
  switch (rng.int(4)) {
    case 0:
      return { kind: 'message', message: some(rng, owed, undefined)?.id ?? 'A.none' };
    case 1: {
      const [card = 'P1', side = 'A', step = 'x'] = some(rng, Object.keys(state.steps), 'P1:A:x').split(':');
      return { kind: 'step', card, side: side === 'B' ? 'B' : 'A', step };
    }
    case 2:
      return { kind: 'call', call: some(rng, keysOf(state.calls).slice(-2), 'A.none') };
    default:
      return { kind: 'threshold', threshold };
  }
};

const words = (rng: Rng) => ({ en: `told ${rng.int(1000)}`, zh: '改稿' });

export const randomSteering = (rng: Rng, state: State, type: Steering): Command => {
  const scenario = scenarioOf(state);
  const inject = some(rng, scenario.injects, undefined);
  const seat = some(
    rng,
    scenario.seats.map((s) => s.id),
    'x',
  );
  switch (type) {
    case 'setTimeScale':
      return { type, seat, scale: some(rng, [0.5, 1, 2, 3.3, 10], 1) };
    case 'extendDeadline':
      return { type, deadline: anyDeadline(rng, state), by: 1_000 + rng.int(200_000) };
    case 'setRecallWindow':
      return { type, on: rng.next() < 0.7 };
    case 'recallInject':
      return { type, inject: some(rng, Object.keys(state.ordered ?? {}), inject?.id ?? 'x') };
    case 'editInject':
      return {
        ...{ type, inject: inject?.id ?? 'x' },
        deliveries: (inject?.deliveries ?? []).map((d) => ({
          to: rng.next() < 0.7 ? d.to : some(rng, [...SIDES, 'all' as const, [seat]], 'all'),
          headline: words(rng),
          ...(rng.next() < 0.5 && { body: words(rng) }),
        })),
        ...(rng.next() < 0.3 && { at: rng.int(1_800_000) }),
      };
    case 'shelveAdhoc': {
      const headline = words(rng);
      const content = { to: some(rng, SIDES, 'A'), headline, source: { kind: 'staff' as const, name: headline } };
      return { type, inject: `x${rng.int(1e6)}`, content };
    }
    case 'unshelveAdhoc':
      return { type, inject: some(rng, Object.keys(state.shelf ?? {}), 'x') };
    case 'overrideRung':
      return {
        ...{ type, side: some(rng, SIDES, 'A'), reason: `reason ${rng.int(1000)}` },
        to: some(
          rng,
          scenario.ladder.map((r) => r.rung),
          0,
        ),
      };
  }
};
