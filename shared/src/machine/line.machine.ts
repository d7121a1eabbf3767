import { otherSide, SIDES, type SideId } from '../base/ids.ts';
import { MINUTE_MS, minutes } from '../base/time.ts';
import type { Line } from '../scenario/scenario.ts';
import { chart, keep, type Node, tell } from './chart.ts';

/** The call on the wire, if any. */
type Context = { readonly call: string };

/** How long a stranger at a wrong post lets it ring before picking up. */
const WRONG_POST_PICKUP_MS = MINUTE_MS / 4;

/**
 * One circuit: the wire (up, down) beside its calls (idle, ringing, connected) beside each topic (open, suspended).
 * Refusal, silence and a cut are different things here and may look alike at a desk.
 */
export const lineMachine = (line: Line) => {
  const over = (type: 'callUnanswered' | 'callEnded') =>
    tell<Context>(({ context }) => ({ type, call: context.call, line: line.id }));
  const to = (staffed: Line['ends']['A']['staffed'], side: SideId) => line.ends[otherSide(side)].staffed === staffed;
  const callers = (staffed: Line['ends']['A']['staffed']) => SIDES.filter((side) => to(staffed, side));
  const place = (target: string, from: readonly SideId[]) => ({
    target,
    guard: ({ event }: { event: { [field: string]: unknown } }) => from.includes(event.from as SideId),
    actions: keep<Context>(({ event }) => ({ call: event.call as string })),
  });
  const rings = { [minutes(line.ringFor)]: { target: 'idle', actions: over('callUnanswered') } };
  const calls: Node<Context> = {
    initial: 'idle',
    states: {
      idle: {
        on: {
          PLACE: [
            place('ringing', callers('desk')),
            place('ringing-out', callers('nobody')),
            place('wrong-post', callers('wrong-post')),
          ],
        },
      },
      ringing: {
        after: rings,
        on: {
          ANSWER: 'connected',
          REFUSE: 'idle',
          END: 'idle',
          CUT: { target: 'idle', actions: over('callUnanswered') },
        },
      },
      'ringing-out': { after: rings, on: { END: 'idle', CUT: { target: 'idle', actions: over('callUnanswered') } } },
      'wrong-post': {
        after: {
          [WRONG_POST_PICKUP_MS]: {
            target: 'connected',
            actions: tell(({ context }) => ({ type: 'callAnswered', call: context.call, line: line.id })),
          },
        },
        on: { END: 'idle', CUT: { target: 'idle', actions: over('callUnanswered') } },
      },
      connected: { on: { END: 'idle', CUT: { target: 'idle', actions: over('callEnded') } } },
    },
  };
  const topic = (name: string): Node<Context> => {
    const named = ({ event }: { event: { [field: string]: unknown } }) => (event.topics as string[]).includes(name);
    return {
      initial: line.suspended.some((s) => s.topics === 'all' || s.topics.some((t) => t === name))
        ? 'suspended'
        : 'open',
      states: {
        open: { on: { SUSPEND: { target: 'suspended', guard: named } } },
        suspended: { on: { RESUME: { target: 'open', guard: named } } },
      },
    };
  };
  return chart<Context>(
    'line',
    { call: '' },
    {
      type: 'parallel',
      states: {
        wire: {
          initial: line.down ? 'down' : 'up',
          states: { up: { on: { CUT: 'down' } }, down: { on: { RESTORE: 'up' } } },
        },
        ...(line.kind === 'voice' && { calls }),
        ...Object.fromEntries(line.topics.map((t) => [`topic:${t}`, topic(t)])),
      },
    },
  );
};
