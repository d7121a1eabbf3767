import { minutes } from '../base/time.ts';
import type { Inject } from '../scenario/scenario.ts';
import { chart, keep, type Node, tell } from './chart.ts';

/** `dueAt`: exercise ms at which its running timer ends; absent until something starts it. */
type Context = { readonly dueAt?: number };

const delivered = (inject: Inject): Node<Context> => ({
  type: 'parallel',
  states: Object.fromEntries(
    inject.deliveries.map((d, delivery): [string, Node<Context>] => {
      const told = tell<Context>({ type: 'injectDelivered', inject: inject.id, delivery });
      if (d.delay === 0) return [`d${delivery}`, { entry: told }];
      const after = { [minutes(d.delay)]: { target: 'told', actions: told } };
      return [`d${delivery}`, { initial: 'under-way', states: { 'under-way': { after }, told: {} } }];
    }),
  ),
});

/**
 * One inject of the MSEL: waiting → counting → (watching its condition →) fired; or held, skipped. Arming is the
 * facilitator's promise and leaves the timer alone. Firing by hand is possible from every state but the last two.
 */
export const injectMachine = (inject: Inject) => {
  const { trigger } = inject;
  const guard = 'when' in trigger ? trigger : undefined;
  const startsAt = 'at' in trigger ? minutes(trigger.at) : guard ? minutes(guard.from) : undefined;
  const causeDelay = 'after' in trigger ? minutes(trigger.delay) : 0;
  const guardDelay = guard ? minutes(guard.delay) : 0;

  const due = (after: number) => keep<Context>(({ event }) => ({ dueAt: event.at + after }));
  const retime = keep<Context>(({ event }) => ({ dueAt: event.to as number }));
  const byHand = { FIRE: 'fired', SKIP: 'skipped' };
  const open = { ...byHand, HOLD: 'held', RETIME: { target: 'counting', reenter: true as const, actions: retime } };

  const plan: Node<Context> = {
    initial: 'waiting',
    states: {
      waiting: {
        on: {
          ...open,
          ...(startsAt !== undefined && { START: { target: 'counting', actions: keep(() => ({ dueAt: startsAt })) } }),
          ...('after' in trigger && { CAUSE: { target: 'counting', actions: due(causeDelay) } }),
        },
      },
      counting: { on: open, after: { due: guard ? 'watching' : 'fired' } },
      watching: {
        on: {
          ...open,
          CONDITION_MET: guardDelay === 0 ? 'fired' : { target: 'delaying', actions: due(guardDelay) },
        },
        ...(guard?.until !== undefined && {
          after: {
            [Math.max(1, minutes(guard.until - guard.from))]: {
              target: 'skipped',
              actions: tell({ type: 'injectLapsed', inject: inject.id }),
            },
          },
        }),
      },
      delaying: { on: { ...byHand, HOLD: 'held' }, after: { due: 'fired' } },
      held: {
        on: {
          ...byHand,
          RETIME: { actions: retime },
          ...('after' in trigger && { CAUSE: { actions: due(causeDelay) } }),
          ...(startsAt !== undefined && { START: { actions: keep(() => ({ dueAt: startsAt })) } }),
          RELEASE: [{ guard: ({ context }) => context.dueAt !== undefined, target: 'counting' }, { target: 'waiting' }],
        },
      },
      skipped: {},
      fired: {
        entry: tell({ type: 'injectFired', inject: inject.id }),
        ...(inject.deliveries.length > 0 && delivered(inject)),
      },
    },
  };
  return chart<Context>(
    'inject',
    {},
    {
      type: 'parallel',
      states: {
        arming: {
          initial: 'unarmed',
          states: { unarmed: { on: { ARM: 'armed' } }, armed: { on: { DISARM: 'unarmed' } } },
        },
        plan,
      },
    },
    { due: ({ context, event }) => Math.max(0, (context.dueAt ?? event.at) - event.at) },
  );
};
