import { otherSide, SIDES, type SideId } from '../base/ids.ts';
import { MINUTE_MS, minutes } from '../base/time.ts';
import type { Line } from '../scenario/scenario.ts';
import { chart, keep, type Node, tell } from './chart.ts';
import { authenticates, byRequest } from './line-kind.ts';

/** Who picks up a call, if the line's own end does not say, and how long the far side thinks about a request. */
export type CallFate = { readonly rings: 'desk' | 'nobody' | 'wrong-post'; readonly waitMs?: number };

/** The call on the wire, if any. */
type Context = {
  readonly call: string;
  readonly fate?: CallFate;
  /** Message types that are shut whatever their topic; absent: none. */
  readonly shut?: readonly string[];
  /** By the side that is said to call: whom the other desk is asking about, what will come out, and after how many ms. */
  readonly verifying?: Readonly<
    Partial<Record<SideId, { readonly call: string; readonly genuine: boolean; readonly ms: number }>>
  >;
};

/** How long a stranger at a wrong post lets it ring before picking up. */
const WRONG_POST_PICKUP_MS = MINUTE_MS / 4;

/**
 * One circuit: the wire (up, down) beside its calls (idle, ringing, connected) beside each topic (open, suspended);
 * message types shut singly stand in its context.
 * Refusal, silence and a cut are different things here and may look alike at a desk.
 */
export const lineMachine = (line: Line) => {
  const asksFirst = byRequest(line);
  const over = (type: 'callUnanswered' | 'callEnded') =>
    tell<Context>(({ context }) => ({ type, call: context.call, line: line.id }));
  type Ring = CallFate['rings'];
  const fateIn = (event: { [field: string]: unknown }) => event.fate as CallFate | undefined;
  const rings = (event: { [field: string]: unknown }): Ring =>
    fateIn(event)?.rings ?? line.ends[otherSide(event.from as SideId)].staffed;
  const place = (target: string, to: (event: { [field: string]: unknown }) => boolean) => ({
    target,
    guard: ({ event }: { event: { [field: string]: unknown } }) => to(event),
    actions: keep<Context>(({ event }) => {
      const fate = fateIn(event);
      return { call: event.call as string, ...(fate && { fate }) };
    }),
  });
  const granted = (target: string, to: Ring) => ({
    target,
    guard: ({ context }: { context: Context }) => context.fate?.rings === to,
    actions: tell<Context>(({ context }) => ({ type: 'callRang', call: context.call, line: line.id })),
  });
  const ringsOut = { [minutes(line.ringFor)]: { target: 'idle', actions: over('callUnanswered') } };
  const calls: Node<Context> = {
    initial: 'idle',
    states: {
      idle: {
        on: {
          PLACE: [
            ...(asksFirst ? [place('requested', (event) => fateIn(event)?.waitMs !== undefined)] : []),
            place('ringing', (event) => rings(event) === 'desk'),
            place('ringing-out', (event) => rings(event) === 'nobody'),
            place('wrong-post', (event) => rings(event) === 'wrong-post'),
          ],
        },
      },
      // The far side makes up its mind; a no is never said, the request only runs out.
      ...(asksFirst && {
        requested: {
          after: {
            wait: [
              granted('ringing', 'desk'),
              granted('wrong-post', 'wrong-post'),
              { target: 'idle', actions: over('callUnanswered') },
            ],
          },
          on: { END: 'idle', CUT: { target: 'idle', actions: over('callUnanswered') } },
        },
      }),
      ringing: {
        after: ringsOut,
        on: {
          ANSWER: 'connected',
          // The caller was asked to wait: it rings as long again.
          STANDBY: { target: 'ringing', reenter: true },
          REFUSE: 'idle',
          END: 'idle',
          CUT: { target: 'idle', actions: over('callUnanswered') },
        },
      },
      'ringing-out': { after: ringsOut, on: { END: 'idle', CUT: { target: 'idle', actions: over('callUnanswered') } } },
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
      initial: line.suspended.some((s) => s.topics === 'all' || s.topics?.some((t) => t === name))
        ? 'suspended'
        : 'open',
      states: {
        open: { on: { SUSPEND: { target: 'suspended', guard: named } } },
        suspended: { on: { RESUME: { target: 'open', guard: named } } },
      },
    };
  };
  const shutAtFirst = [...new Set(line.suspended.flatMap((s) => s.types ?? []))];
  const tests: Node<Context> | undefined = line.tests && {
    initial: 'off',
    states: {
      off: { on: { START: { target: 'waiting' } } },
      waiting: {
        after: {
          first: {
            target: 'testing',
            actions: tell({ type: 'lineTestDue', line: line.id }),
          },
        },
      },
      testing: {
        after: {
          [minutes(line.tests.every)]: {
            target: 'testing',
            reenter: true,
            actions: tell({ type: 'lineTestDue', line: line.id }),
          },
        },
      },
    },
  };
  /** What a desk does to know who calls from that side: each desk by itself, one caller at a time. */
  const verification = (from: SideId): Node<Context> => ({
    initial: 'idle',
    states: {
      idle: {
        on: {
          VERIFY: {
            guard: ({ event }) => event.from === from,
            target: 'asking',
            actions: keep<Context>(({ context, event }) => ({
              verifying: {
                ...context.verifying,
                [from]: {
                  call: event.call as string,
                  genuine: event.genuine as boolean,
                  ms: event.verifyMs as number,
                },
              },
            })),
          },
        },
      },
      asking: {
        after: {
          [`verify:${from}`]: {
            target: 'idle',
            actions: tell<Context>(({ context: { verifying } }) => ({
              type: 'callVerified',
              call: verifying?.[from]?.call ?? '',
              genuine: verifying?.[from]?.genuine ?? false,
            })),
          },
        },
      },
    },
  });
  const asksBack = line.kind === 'voice' && authenticates(line);
  return chart<Context>(
    'line',
    { call: '', ...(shutAtFirst.length > 0 && { shut: shutAtFirst }) },
    {
      type: 'parallel',
      on: {
        SHUT: {
          actions: keep<Context>(({ context, event }) => ({
            shut: [...new Set([...(context.shut ?? []), ...(event.types as string[])])],
          })),
        },
        REOPEN: {
          actions: keep<Context>(({ context, event }) => ({
            shut: (context.shut ?? []).filter((type) => !(event.types as string[]).includes(type)),
          })),
        },
      },
      states: {
        ...(tests && { tests }),
        ...(asksBack && Object.fromEntries(SIDES.map((from) => [`verification:${from}`, verification(from)]))),
        wire: {
          initial: line.down ? 'down' : 'up',
          states: { up: { on: { CUT: 'down' } }, down: { on: { RESTORE: 'up' } } },
        },
        ...(line.kind === 'voice' && { calls }),
        ...Object.fromEntries(line.topics.map((t) => [`topic:${t}`, topic(t)])),
      },
    },
    {
      ...Object.fromEntries(
        SIDES.map((from) => [
          `verify:${from}`,
          ({ context }: { context: Context }) => context.verifying?.[from]?.ms ?? 0,
        ]),
      ),
      wait: ({ context }) => context.fate?.waitMs ?? 0,
      first: () => minutes(line.tests?.from ?? line.tests?.every ?? 0),
    },
  );
};
