import { chart, keep, tell } from './chart.ts';
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
  /** How often it arrives, if not once. */
  readonly copies?: number;
  /** Slots that arrive unreadable; `words` for its free text. */
  readonly garbled?: readonly string[];
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

type Context = ExchangeInput & { readonly sentAt: number; readonly journey?: Journey };

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
  {
    guard: is('turned-away'),
    target: 'turned-away',
    actions: tell<Context>(({ context }) => ({ type: 'messageTurnedAway', message: context.message })),
  },
  { target: 'received', actions: received },
];
const reachesDesk = [
  { guard: is('kept'), target: 'kept' },
  {
    guard: is('turned-away'),
    target: 'turned-away',
    actions: tell<Context>(({ context }) => ({ type: 'messageTurnedAway', message: context.message })),
  },
  { target: 'received', actions: received },
];

/**
 * One message: how it travels, beside what is owed for it. The reply-by time stands in the header, so the deadline runs
 * from transmission at both ends alike; STANDBY restarts it once; an answer after it is LATE in the same record for both.
 * Free text never reaches this chart's reply region: nothing but a closing word closes an exchange.
 */
export const exchangeMachine = chart<Context, ExchangeInput>(
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
          queued: { on: { LINE_UP: arrived, WITHDRAW: 'withdrawn' } },
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
          overdue: { on: { ANSWER: 'answered-late', WITHDRAW: 'not-owed', TURNED_AWAY: 'not-owed' } },
          answered: {},
          'answered-late': {},
        },
      },
    },
  },
  {
    transit: ({ context }) => context.transitMs,
    desk: ({ context }) => context.journey?.deskMs ?? 0,
    due: ({ context }) => context.dueMs,
    standby: ({ context }) => context.standbyMs,
  },
);
