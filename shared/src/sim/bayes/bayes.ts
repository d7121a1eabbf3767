import { NOTHING_YET, next } from '../agenda.ts';
import type { Policy } from '../policy.ts';
import { exerciseOf, you } from '../you.ts';
import { drawType } from './bot-type.ts';
import { callWork } from './calls.ts';
import { deskWork } from './desk.ts';
import { judgement } from './judgement.ts';
import { logit } from './log-belief.ts';
import type { Mind } from './mind.ts';
import { perceive } from './perceive.ts';

const typeOf = ({ draw, side }: Parameters<Policy<Mind>['begin']>[0]) => drawType(draw('bot.type', side));

/**
 * Bayesian threshold seat (measures.md §3): keeps log-odds of what its side fears, files when they have moved by a step,
 * asks on a working line when a threshold presses, holds while an answer may come, accepts an explanation, and climbs
 * when p(hostile) > C_fa / (C_fa + C_miss). Its type is drawn once per run and side. It knows nothing of its own side's
 * guilt beyond its view, and takes it for innocent.
 */
export const bayes: Policy<Mind> = {
  begin: (seating) => ({
    type: typeOf(seating),
    resolve: logit(seating.draw('bot.resolve', seating.seat).next()),
    ...{ agenda: NOTHING_YET, beliefs: {}, taken: {}, learnt: {}, made: 0 },
  }),
  eyes: typeOf,
  act: (view, memory, draw) => {
    if (exerciseOf(view)?.phase !== 'running') return { commands: [], memory };
    const mind = perceive(view, memory);
    const meanMs = mind.type.slowness * (exerciseOf(view)?.lengthMs ?? 0);
    const intentions = [...judgement(view, mind), ...deskWork(view, mind), ...callWork(view, mind)];
    const seat = you(view)?.seat ?? '';
    const { agenda, command, wakeAt } = next(intentions, mind.agenda, { at: view.at, seat, meanMs, draw });
    return {
      commands: command ? [command] : [],
      memory: { ...mind, agenda, made: mind.made + (command ? 1 : 0) },
      ...(wakeAt !== undefined && { wakeAt }),
    };
  },
};
