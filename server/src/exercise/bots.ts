import { wallTime } from '@firebreak/shared/base/exercise-clock.ts';
import { rng } from '@firebreak/shared/base/rng.ts';
import { now, phaseOf } from '@firebreak/shared/core/query.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import { botOf } from '@firebreak/shared/sim/policies.ts';
import type { Draw } from '@firebreak/shared/sim/policy.ts';
import { SeatedBot } from '@firebreak/shared/sim/seated-bot.ts';
import type { Clock } from '../clock.ts';
import { newId } from '../sessions/secret.ts';
import type { Ask } from './ask.ts';
import { createTicker } from './ticker.ts';

/** Whoever plays seats that have nobody: they look at what their seat is shown, and ask like everybody else. */
export type Bots = {
  /** Something has happened; who plays which seat stands in the state. */
  readonly notice: (state: State) => void;
  readonly stop: () => void;
};

export type BotsPorts = {
  readonly clock: Clock;
  readonly act: (ask: Ask) => Promise<unknown>;
  readonly warn: (line: string) => void;
};

/**
 * Wall ms between something new and the next look, and between two looks: many records are taken in at once, and no bot
 * can keep an exercise busy.
 */
const LOOK_MS = 250;

type Seat = NonNullable<State['bots']>[string];
type Playing = { readonly seat: Seat; readonly bot: SeatedBot };

/**
 * What a bot keeps in mind is in no log: after a restart it begins anew with what its seat is shown, with the same
 * character and the same reaction times, for those are drawn by the exercise's seed.
 */
export const createBots = (exercise: string, { clock, act, warn }: BotsPorts): Bots => {
  const playing = new Map<string, Playing>();
  let state: State | undefined;
  let looking = false;
  let stopped = false;
  let wake: number | undefined;
  const ticker = createTicker(clock, () => void look());

  const wakeBy = (wall: number | undefined) => {
    if (stopped || wall === undefined || (wake !== undefined && wake <= wall)) return;
    wake = wall;
    ticker.set(wall);
  };

  /** Whoever plays this seat; one that was just given it is new to it. */
  const botIn = (at: State, id: string, seat: Seat): SeatedBot => {
    const known = playing.get(id);
    if (known?.seat === seat) return known.bot;
    const side = at.plan.seats[id]?.side ?? 'A';
    const draw: Draw = (stream, entity, n) => rng(at.opening.seed, stream, entity, n);
    const mind = botOf(seat.policy, { seat: id, side, draw }, undefined);
    const bot = new SeatedBot(id, side, mind, draw, at.head.seq);
    playing.set(id, { seat, bot });
    return bot;
  };

  const ask = (command: unknown, actor: Ask['actor']) => act({ frame: { id: newId('b'), command }, actor });

  /** One turn in one seat. A bot that fails leaves it, as a record: the exercise goes on without it. */
  const turn = async (id: string) => {
    const seat = state?.bots?.[id];
    if (state === undefined || seat === undefined || stopped) return void playing.delete(id);
    try {
      for (const command of botIn(state, id, seat).turn(state, now(state, clock.now())))
        await ask(command, { kind: 'seat', seat: id, bot: seat.policy });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      warn(`exercise ${exercise}: the bot (${seat.policy}) in seat ${id} failed and leaves it: ${why}.`);
      await ask({ type: 'handBackSeat', seat: id }, { kind: 'system' });
    }
  };

  const look = async () => {
    wake = undefined;
    if (looking || state === undefined) return;
    looking = true;
    const seen = state;
    if (phaseOf(seen) === 'running') for (const id of Object.keys(seen.plan.seats)) await turn(id);
    looking = false;
    const soon = clock.now() + LOOK_MS;
    // What the bots did, or what happened meanwhile, is news to the others.
    if (state !== seen && state.bots) wakeBy(soon);
    for (const { bot } of playing.values()) {
      const due = bot.wakeAt === undefined ? undefined : wallTime(state.clock, bot.wakeAt);
      wakeBy(due === undefined ? undefined : Math.max(soon, due));
    }
  };

  return {
    notice: (latest) => {
      state = latest;
      if (!looking && latest.bots) wakeBy(clock.now() + LOOK_MS);
    },
    stop: () => {
      stopped = true;
      ticker.stop();
    },
  };
};
