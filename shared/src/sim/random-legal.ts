import { plausible } from './plausible.ts';
import type { Policy } from './policy.ts';
import { exerciseOf, freshId, you } from './you.ts';

/** `dueAt`: exercise ms of the next act; `turns`: acts so far. */
type Restless = { readonly dueAt: number | undefined; readonly turns: number };

/** Acts of one seat over the planned length, on average. */
const ACTS = 60;

/**
 * Draws what to do, evenly among the kinds of things its view says it could do, at exponential intervals. No judgement at
 * all: it shows what the engine takes, and what a log looks like without a mind behind it.
 */
export const randomLegal: Policy<Restless> = {
  begin: () => ({ dueAt: undefined, turns: 0 }),
  act: (view, memory, draw) => {
    const exercise = exerciseOf(view);
    if (exercise?.phase !== 'running') return { commands: [], memory };
    const seat = you(view)?.seat ?? '';
    const { turns } = memory;
    const wait = (n: number): number =>
      Math.max(1, Math.round(draw('bot.interval', seat, n).exponential(exercise.lengthMs / ACTS)));
    if (memory.dueAt === undefined) {
      const dueAt = view.at + wait(0);
      return { commands: [], memory: { dueAt, turns }, wakeAt: dueAt };
    }
    if (view.at < memory.dueAt) return { commands: [], memory, wakeAt: memory.dueAt };
    const act = draw('bot.random', seat, turns);
    const command = act.pick(plausible(view, act, freshId(view, turns + 1)));
    const dueAt = view.at + wait(turns + 1);
    return { commands: command ? [command] : [], memory: { dueAt, turns: turns + 1 }, wakeAt: dueAt };
  },
};
