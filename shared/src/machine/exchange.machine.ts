import { chart, keep, tell } from './chart.ts';

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

type Context = ExchangeInput & { readonly sentAt: number };

const sent = keep<Context>(({ event }) => ({ sentAt: event.at }));

const received = tell<Context>(({ context, event }) => ({
  type: 'messageReceived',
  message: context.message,
  delayed: event.at - context.sentAt > context.limitMs,
}));
const overdue = {
  target: 'overdue',
  actions: tell<Context>(({ context }) => ({ type: 'replyOverdue', message: context.message })),
};
const arrived = { target: 'received', actions: received };

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
                { guard: ({ context }) => context.transitMs === 0, target: 'received', actions: [sent, received] },
                { target: 'sent', actions: sent },
              ],
              WITHDRAW: 'withdrawn',
            },
          },
          sent: { after: { transit: arrived }, on: { LINE_DOWN: 'queued' } },
          queued: { on: { LINE_UP: arrived, WITHDRAW: 'withdrawn' } },
          received: { on: { OPEN: 'opened' } },
          opened: {},
          withdrawn: {},
        },
      },
      reply: {
        initial: 'not-owed',
        states: {
          'not-owed': { on: { TRANSMIT: { guard: ({ context }) => context.owed, target: 'awaiting' } } },
          awaiting: { after: { due: overdue }, on: { ANSWER: 'answered', STANDBY: 'standby', WITHDRAW: 'not-owed' } },
          standby: { after: { standby: overdue }, on: { ANSWER: 'answered' } },
          overdue: { on: { ANSWER: 'answered-late', WITHDRAW: 'not-owed' } },
          answered: {},
          'answered-late': {},
        },
      },
    },
  },
  {
    transit: ({ context }) => context.transitMs,
    due: ({ context }) => context.dueMs,
    standby: ({ context }) => context.standbyMs,
  },
);
