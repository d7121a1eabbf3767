/** A whole exercise without people or wall clock: from one timer or bot to the next until its planned length is over. */
import { wallTime } from '../base/exercise-clock.ts';
import { ID_PATTERN, type SideId } from '../base/ids.ts';
import type { Rejection } from '../base/rejection.ts';
import { rng } from '../base/rng.ts';
import { minutes } from '../base/time.ts';
import { fireNext } from '../core/advance.ts';
import type { Batch } from '../core/batch.ts';
import { handle } from '../core/handle.ts';
import { openExercise } from '../core/open.ts';
import { now, phaseOf } from '../core/query.ts';
import type { State } from '../core/state.ts';
import type { Actor } from '../log/actor.ts';
import type { Command } from '../log/command.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { botOf, type PolicyName } from './policies.ts';
import type { Draw } from './policy.ts';
import type { Script } from './script.ts';
import { SeatedBot } from './seated-bot.ts';

export type Setup = {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly policies: Readonly<Record<SideId, PolicyName>>;
  /** Steps for scripted sides; its facilitator's steps are always taken. */
  readonly script?: Script;
  /** Cards in place; absent: as the scenario says. */
  readonly procedures?: readonly string[];
};

export type Refusal = {
  readonly at: number;
  readonly seat?: string;
  readonly command: Command;
  readonly rejection: Rejection;
};
export type Outcome = { readonly state: State; readonly refusals: readonly Refusal[]; readonly commands: number };

/** Wall times of a simulated log are made up: equal seeds give the same bytes on any day. */
const OPENED_WALL = Date.UTC(2026, 0, 1);
const CONTROL: Actor = { kind: 'facilitator', name: 'Firebreak simulation' };
/** Commands in one instant of exercise time after which bots are thought to be talking to themselves. */
const MOST_AT_ONCE = 10_000;

/** `sim-` begins the id of every simulated exercise: results of people and of bots are never pooled (measures.md). */
const exerciseId = (scenario: string, seed: string): string => {
  const whole = `sim-${scenario}-${seed}`;
  return ID_PATTERN.test(whole) ? whole : `sim-${scenario}`.slice(0, 64);
};

/**
 * Plays from the opening to the close, yielding each batch as it is settled: the log is their lines in order. Equal
 * set-ups give byte-identical lines. Injects that wait for a hand are fired only by a script's facilitator.
 */
export function* play(setup: Setup): Generator<Batch, Outcome> {
  const { scenario, seed, policies, script, procedures } = setup;
  const draw: Draw = (stream, entity, n) => rng(seed, stream, entity, n);
  const refusals: Refusal[] = [];
  let commands = 0;
  let wall = OPENED_WALL;
  let state: State;

  const take = (batch: Batch): Batch => {
    state = batch.state;
    return batch;
  };
  const ask = (command: Command, actor: Actor): Batch | undefined => {
    const done = handle(state, { command, commandId: `c${++commands}`, actor, wall });
    if (done.ok) return done.value.records.length > 0 ? take(done.value) : undefined;
    const seat = actor.kind === 'seat' ? { seat: actor.seat } : {};
    refusals.push({ at: now(state, wall), ...seat, command, rejection: done.error });
    return undefined;
  };
  function* control(...asked: readonly Command[]): Generator<Batch> {
    for (const command of asked) {
      const batch = ask(command, CONTROL);
      if (batch) yield batch;
    }
  }

  const opening = { exercise: exerciseId(scenario.id, seed), scenario, seed, ...(procedures && { procedures }) };
  const opened = openExercise(opening, { actor: CONTROL, wall });
  state = opened.state;
  yield opened;

  const bots = scenario.seats.map(({ id: seat, side }) => {
    const bot = botOf(policies[side], { seat, side, draw }, script);
    return new SeatedBot(seat, side, bot, draw);
  });
  for (const { seat, side } of bots)
    yield* control({ type: 'takeSeat', seat, name: `Bot (${policies[side]})`, language: 'en' });
  yield* control({ type: 'startExercise' });

  const hand = (script?.steps ?? []).filter((s) => s.seat === undefined).sort((a, b) => a.at - b.at);
  const end = minutes(scenario.length);
  let handled = 0;
  let instant = { at: -1, commands: 0 };

  /** Everybody acts in turn, each on the view as the one before left it, until nobody has anything more to do now. */
  function* turns(): Generator<Batch> {
    for (let busy = true; busy; ) {
      busy = false;
      for (let step = hand[handled]; step && minutes(step.at) <= now(state, wall); step = hand[++handled])
        yield* control(step.do);
      for (const bot of bots) {
        const at = now(state, wall);
        const asked = bot.turn(state, at);
        if (asked.length === 0) continue;
        busy = true;
        instant = instant.at === at ? { at, commands: instant.commands + 1 } : { at, commands: 1 };
        if (instant.commands > MOST_AT_ONCE) throw new Error(`the bot in ${bot.seat} finds no rest at ${at} ms`);
        for (const command of asked) {
          const batch = ask(command, { kind: 'seat', seat: bot.seat });
          if (batch) yield batch;
        }
      }
    }
  }

  while (phaseOf(state) === 'running' && now(state, wall) < end) {
    yield* turns();
    const step = hand[handled];
    const wakes = [state.timers[0]?.dueAt, step && minutes(step.at), ...bots.map((b) => b.wakeAt)];
    const due = Math.min(end, ...wakes.filter((at) => at !== undefined));
    wall = Math.max(wall, wallTime(state.clock, due) ?? wall);
    for (let batch = fireNext(state, now(state, wall), wall); batch; batch = fireNext(state, now(state, wall), wall))
      yield take(batch);
  }
  yield* turns();
  yield* control({ type: 'endExercise' }, { type: 'closeExercise' });
  return { state, refusals, commands };
}
