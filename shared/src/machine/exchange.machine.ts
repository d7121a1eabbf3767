import { chart, keep, type Node, tell } from './chart.ts';
import type { MachineEvent } from './step.ts';

/**
 * What becomes of a message under way: it arrives; it is lost on the wire; it reaches somebody else (astray); the far post keeps
 * it to itself; or the post turns it away because its topic is none of its business.
 */
export type Fate = 'arrives' | 'lost' | 'astray' | 'kept' | 'turned-away';

/** Of a message. Times in ms of exercise time. */
export type Journey = {
  readonly transitMs: number;
  /** From the far end of the wire to the desk. */
  readonly deskMs: number;
  readonly fate: Fate;
  /** Of `deskMs`, what it waited for an officer. */
  readonly waitMs?: number;
  /** Ms from the far end of the wire to its sight translation, and from that to the official one. */
  readonly sightMs?: number;
  readonly officialMs?: number;
  /** The sight translation is wrong. */
  readonly misread?: true;
  /** How often it arrives, if not once. */
  readonly copies?: number;
  /** Slots that arrive unreadable; `words` for its free text. */
  readonly garbled?: readonly string[];
  /** Slots that arrive as something else. */
  readonly misheard?: Readonly<Record<string, string>>;
};

/** What one message needs to run: its delays in ms of exercise time, and whether an answer is owed. */
export type ExchangeInput = {
  readonly message: string;
  readonly owed: boolean;
  readonly dueMs: number;
  readonly standbyMs: number;
  readonly transitMs: number;
  /** Arriving later than this after sending is DELAYED. */
  readonly limitMs: number;
};

type Context = ExchangeInput & {
  readonly sentAt: number;
  readonly journey?: Journey;
  readonly verifying?: { readonly genuine: boolean; readonly ms: number };
  /** Answers that a fault holds up, by kind. */
  readonly back?: Readonly<Partial<Record<WayBack, { readonly answer: number; readonly ms: number }>>>;
};

/** Of answers on their way back. */
const WAYS_BACK = ['acknowledging', 'standby', 'closing'] as const;
export type WayBack = (typeof WAYS_BACK)[number];

const journeyIn = (event: MachineEvent): Journey | undefined => event.journey as Journey | undefined;

const sent = keep<Context>(({ event }) => {
  const journey = journeyIn(event);
  return { sentAt: event.at, ...(journey && { journey, transitMs: journey.transitMs }) };
});

const received = tell<Context>(({ context, event }) => ({
  type: 'messageReceived',
  message: context.message,
  delayed: event.at - context.sentAt > context.limitMs,
  ...(context.journey?.copies !== undefined && { copies: context.journey.copies }),
  ...(context.journey?.garbled && { garbled: [...context.journey.garbled] }),
}));
const is =
  (fate: Fate) =>
  ({ context }: { context: Context }): boolean =>
    context.journey?.fate === fate;
const atPost = tell<Context>(({ context }) => ({ type: 'messageAtPost', message: context.message }));
const waits = ({ context: { journey } }: { context: Context }): boolean => journey !== undefined && journey.deskMs > 0;
const overdue = {
  target: 'overdue',
  actions: tell<Context>(({ context }) => ({ type: 'replyOverdue', message: context.message })),
};
type Args = { readonly context: Context; readonly event: MachineEvent };

/** The post a message meets, if that has changed while it was under way. */
const met = ({ context, event }: Args): Context => {
  const journey = journeyIn(event);
  return journey ? { ...context, journey } : context;
};

const turnedAway = {
  guard: is('turned-away'),
  target: 'turned-away',
  actions: tell<Context>(({ context }) => ({ type: 'messageTurnedAway', message: context.message })),
};

/** The wire has done its part: what it delivered to, and whether that is the desk at once. */
const arrived = [
  {
    guard: is('lost'),
    target: 'lost',
    actions: tell<Context>(({ context }) => ({ type: 'messageLost', message: context.message })),
  },
  { guard: is('astray'), target: 'astray', actions: atPost },
  { guard: waits, target: 'at-post', actions: atPost },
  { guard: is('kept'), target: 'kept', actions: atPost },
  turnedAway,
  { target: 'received', actions: received },
];
/** As before, with the post as it now is. */
const arrivedLate = arrived.map((way) => ({
  ...way,
  ...('guard' in way && { guard: ({ context, event }: Args) => way.guard({ context: met({ context, event }) }) }),
  actions: [keep<Context>(({ context, event }) => met({ context, event })), way.actions],
}));
const reachesDesk = [{ guard: is('kept'), target: 'kept' }, turnedAway, { target: 'received', actions: received }];

/** At the far end: first by the interpreter on watch, then by the office. */
const translation: Node<Context> = {
  initial: 'none',
  states: {
    none: { on: { AT_POST: { guard: ({ context }) => context.journey?.sightMs !== undefined, target: 'waiting' } } },
    waiting: {
      after: {
        sight: {
          target: 'sight',
          actions: tell<Context>(({ context }) => ({ type: 'messageSightRead', message: context.message })),
        },
      },
    },
    sight: {
      after: {
        official: {
          target: 'official',
          actions: tell<Context>(({ context }) => ({ type: 'messageTranslated', message: context.message })),
        },
      },
    },
    official: {},
  },
};

/** What the reader's desk does to know who wrote. */
const verification: Node<Context> = {
  initial: 'unasked',
  states: {
    unasked: {
      on: {
        VERIFY: {
          target: 'asking',
          actions: keep<Context>(({ event }) => ({
            verifying: { genuine: event.genuine as boolean, ms: event.verifyMs as number },
          })),
        },
      },
    },
    asking: {
      after: {
        verify: {
          target: 'known',
          actions: tell<Context>(({ context: { message, verifying } }) => ({
            ...{ type: 'senderVerified', message, genuine: verifying?.genuine ?? false },
          })),
        },
      },
    },
    known: {},
  },
};

/** An answer that the line holds up on its way to whoever asked. */
const onItsWayBack = (way: WayBack): Node<Context> => ({
  initial: 'none',
  states: {
    none: {
      on: {
        HELD_UP: {
          guard: ({ event }) => event.way === way,
          target: 'under-way',
          actions: keep<Context>(({ context, event }) => ({
            back: { ...context.back, [way]: { answer: event.answer as number, ms: event.heldMs as number } },
          })),
        },
      },
    },
    'under-way': {
      after: {
        [`back:${way}`]: {
          target: 'come',
          actions: tell<Context>(({ context: { message, back } }) => ({
            ...{ type: 'answerArrived', message, answer: back?.[way]?.answer ?? 0 },
          })),
        },
      },
    },
    come: {},
  },
});

/** Given in time and held up until after the deadline, it is not late. */
const answeredAfterAll = [
  { guard: ({ event }: Args) => event.late === false, target: 'answered' },
  { target: 'answered-late' },
];

/**
 * One message: how it travels, beside what is owed for it. The reply-by time stands in the header, so the deadline runs
 * from transmission at both ends alike; STANDBY restarts it once; an answer after it is LATE in the same record for both.
 * Free text never reaches this chart's reply region: nothing but a closing word closes an exchange.
 */
type Kind = { readonly translated: boolean; readonly authenticated: boolean; readonly holdsAnswers: boolean };

const exchange = ({ translated, authenticated, holdsAnswers }: Kind) =>
  chart<Context, ExchangeInput>(
    'exchange',
    ({ input }) => ({ ...input, sentAt: 0 }),
    {
      type: 'parallel',
      states: {
        delivery: {
          initial: 'draft',
          states: {
            draft: { on: { APPROVE: 'approved', WITHDRAW: 'withdrawn' } },
            approved: {
              on: {
                TRANSMIT: [
                  { guard: ({ event }) => event.down === true, target: 'queued', actions: sent },
                  {
                    guard: ({ context, event }) => context.transitMs === 0 && journeyIn(event) === undefined,
                    target: 'received',
                    actions: [sent, received],
                  },
                  { target: 'sent', actions: sent },
                ],
                WITHDRAW: 'withdrawn',
              },
            },
            sent: { after: { transit: arrived }, on: { LINE_DOWN: 'queued' } },
            queued: { on: { LINE_UP: arrivedLate, WITHDRAW: 'withdrawn' } },
            lost: {},
            astray: {},
            'at-post': { after: { desk: reachesDesk } },
            kept: {},
            'turned-away': {},
            received: { on: { OPEN: 'opened' } },
            opened: {},
            withdrawn: {},
          },
        },
        reply: {
          initial: 'not-owed',
          states: {
            'not-owed': { on: { TRANSMIT: { guard: ({ context }) => context.owed, target: 'awaiting' } } },
            awaiting: {
              after: { due: overdue },
              on: { ANSWER: 'answered', STANDBY: 'standby', WITHDRAW: 'not-owed', TURNED_AWAY: 'not-owed' },
            },
            standby: { after: { standby: overdue }, on: { ANSWER: 'answered' } },
            overdue: { on: { ANSWER: answeredAfterAll, WITHDRAW: 'not-owed', TURNED_AWAY: 'not-owed' } },
            answered: {},
            'answered-late': {},
          },
        },
        ...(translated && { translation }),
        ...(authenticated && { verification }),
        ...(holdsAnswers && Object.fromEntries(WAYS_BACK.map((way) => [`back:${way}`, onItsWayBack(way)]))),
      },
    },
    {
      transit: ({ context }) => context.transitMs,
      desk: ({ context }) => context.journey?.deskMs ?? 0,
      due: ({ context }) => context.dueMs,
      standby: ({ context }) => context.standbyMs,
      sight: ({ context }) => context.journey?.sightMs ?? 0,
      official: ({ context }) => context.journey?.officialMs ?? 0,
      verify: ({ context }) => context.verifying?.ms ?? 0,
      ...Object.fromEntries(
        WAYS_BACK.map((way) => [`back:${way}`, ({ context }: { context: Context }) => context.back?.[way]?.ms ?? 0]),
      ),
    },
  );

const made = new Map<string, ReturnType<typeof exchange>>();

/** By what a line is, and by the model an exercise was opened under: few kinds, each compiled once. */
export const exchangeMachine = (kind: Kind): ReturnType<typeof exchange> => {
  const key = JSON.stringify([kind.translated, kind.authenticated, kind.holdsAnswers]);
  const known = made.get(key) ?? exchange(kind);
  made.set(key, known);
  return known;
};
