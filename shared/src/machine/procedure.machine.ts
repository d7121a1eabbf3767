import type { SideId } from '../base/ids.ts';
import { minutes } from '../base/time.ts';
import type { Procedure } from '../scenario/scenario.ts';
import { chart, type Node, tell } from './chart.ts';

type Context = Record<string, never>;

/** One card in one side's hands: each step waiting → open → (overdue →) done, or out of order, or skipped. */
export const procedureMachine = (card: Procedure, side: SideId) => {
  const region = (step: Procedure['steps'][number]): Node<Context> => {
    const about = { card: card.id, side, step: step.id };
    const mine = ({ event }: { event: { [field: string]: unknown } }) => event.step === step.id;
    const done = (target: string, how: 'in-time' | 'late' | 'out-of-order') => ({
      target,
      guard: mine,
      actions: tell<Context>({ type: 'stepDone', ...about, how }),
    });
    const early = {
      ...done('out-of-order', 'out-of-order'),
      guard: ({ event }: { event: { [field: string]: unknown } }) => event.step === step.id && event.inOrder === false,
    };
    const skip = { target: 'skipped', guard: mine, actions: tell<Context>({ type: 'stepSkipped', ...about }) };
    const opened = { target: 'open', actions: tell<Context>({ type: 'stepOpened', ...about }) };
    return {
      initial: 'waiting',
      states: {
        waiting: {
          on: {
            ...(step.opens === 'start' ? { START: opened } : { OPEN: { ...opened, guard: mine } }),
            TICK: done('out-of-order', 'out-of-order'),
            PASS: skip,
          },
        },
        open: {
          on: { TICK: [early, done('done', 'in-time')], PASS: skip },
          ...(step.due !== undefined && {
            after: { [minutes(step.due)]: { target: 'overdue', actions: tell({ type: 'stepOverdue', ...about }) } },
          }),
        },
        overdue: { on: { TICK: done('done-late', 'late'), PASS: skip } },
        done: {},
        'done-late': {},
        'out-of-order': {},
        skipped: {},
      },
    };
  };
  return chart<Context>(
    'procedure',
    {},
    {
      type: 'parallel',
      states: Object.fromEntries(card.steps.map((s) => [s.id, region(s)])),
    },
  );
};
