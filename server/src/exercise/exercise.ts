import type { Viewer } from '@firebreak/shared/base/viewer.ts';
import { advance, nextWake } from '@firebreak/shared/core/advance.ts';
import { type Batch, joined } from '@firebreak/shared/core/batch.ts';
import { handle } from '@firebreak/shared/core/handle.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { Actor } from '@firebreak/shared/log/actor.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { type CommandAck, refused, type ViewFrame } from '@firebreak/shared/wire/frames.ts';
import type { Clock } from '../clock.ts';
import type { AppendAbout, EventLog } from '../log/event-log.ts';
import type { Ask } from './ask.ts';
import { createBots } from './bots.ts';
import { createFanOut, type Outlet } from './fan-out.ts';
import { createMailbox } from './mailbox.ts';
import { parseCommand } from './parse-command.ts';
import { createTicker, RETRY_MS } from './ticker.ts';

/** One exercise in memory, and its only writer. */
export type Exercise = {
  readonly id: string;
  readonly state: () => State;
  readonly isFrozen: () => boolean;
  readonly act: (ask: Ask) => Promise<CommandAck>;
  /** The number of the last update of a viewer's stream, and when it went out, epoch ms. */
  readonly lastUpdate: (viewer: Viewer) => { readonly n: number; readonly at: number } | undefined;
  readonly view: (viewer: Viewer, have: number | undefined) => ViewFrame | undefined;
  /** Ends it, unless it is busy. It writes nothing after: another may have been loaded from the same log. */
  readonly stop: () => boolean;
  /** Resolves when everything asked so far is done. */
  readonly settled: () => Promise<void>;
};

export type ExercisePorts = {
  readonly clock: Clock;
  readonly log: EventLog;
  readonly outlet: Outlet;
  /** Called after records are stored and sent: for what hangs on them outside the log. */
  readonly stored: (exercise: Exercise, records: readonly LogRecord[]) => void;
  /** For the server's own output; never holds what anybody wrote. */
  readonly warn: (line: string) => void;
};

export const createExercise = (id: string, initial: State, ports: ExercisePorts): Exercise => {
  const { clock, log, outlet, warn } = ports;
  let state = initial;
  let frozen = false;
  let stopped = false;
  const mailbox = createMailbox();
  const fanOut = createFanOut(id, outlet, clock.now);
  const ticker = createTicker(clock, () => void mailbox.run(tick));
  const bots = createBots(id, { clock, warn, act: (ask) => exercise.act(ask) });

  /** The one natural way: parse → advance → decide and settle → append → publish → project and fan out. */
  const act = async ({ frame, actor }: Ask): Promise<CommandAck> => {
    const parsed = parseCommand(frame);
    if (!parsed.ok) return refused(parsed.error);
    const { id: commandId, command } = parsed.value;
    const key = commandKey(actor, commandId);
    if ((await log.seqOfCommand(id, key)) !== undefined) return { ok: true };
    if (frozen) return refused({ code: 'exercise-is-frozen' });
    if (stopped) return refused({ code: 'not-stored' });
    const wall = clock.now();
    const due = advance(state, wall);
    const decided = handle(due?.state ?? state, { command, commandId, actor, wall });
    const batch = together(due, decided.ok ? decided.value : undefined);
    const stored = await append(batch, { commandId: key, commandAt: due?.lines.length ?? 0 });
    if (!stored) return refused({ code: frozen ? 'exercise-is-frozen' : 'not-stored' });
    publish(batch);
    return decided.ok ? { ok: true } : refused(decided.error);
  };

  const tick = async () => {
    if (frozen || stopped) return;
    const due = guarded(() => advance(state, clock.now()));
    if (due !== undefined && !(await append(due, {}))) return void ticker.set(clock.now() + RETRY_MS);
    if (due !== undefined) publish(due);
    else if (!frozen) ticker.set(nextWake(state));
  };

  /** Nothing is seen before it is stored; what is not stored has not happened. */
  const append = async (batch: Batch | undefined, about: AppendAbout): Promise<boolean> => {
    if (batch === undefined || batch.lines.length === 0) return true;
    try {
      // The batch may hold nothing but timers that came due: then the command, refused, leaves no id behind.
      const named = (about.commandAt ?? 0) < batch.lines.length ? about : {};
      if ((await log.append(id, state.head.seq + 1, batch.lines, named)) === 'stored') return true;
      freeze('its log was written by somebody else');
    } catch (error) {
      warn(`exercise ${id}: records could not be stored (${reasonOf(error)}); they have not happened.`);
    }
    return false;
  };

  const publish = (batch: Batch | undefined) => {
    if (batch === undefined || batch.records.length === 0) return;
    state = batch.state;
    guarded(() => fanOut.publish(state));
    if (!frozen) ticker.set(guarded(() => nextWake(state)));
    bots.notice(state);
    ports.stored(exercise, batch.records);
  };

  /** A broken invariant is a bug: this exercise can then only be read, and the others go on. */
  const freeze = (why: string) => {
    frozen = true;
    ticker.stop();
    bots.stop();
    warn(`exercise ${id} is frozen and can only be read: ${why}.`);
  };

  const guarded = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      freeze(reasonOf(error));
      return undefined;
    }
  };

  const exercise: Exercise = {
    id,
    state: () => state,
    isFrozen: () => frozen,
    act: (ask) =>
      mailbox.run(() =>
        act(ask).catch((error: unknown) => {
          freeze(reasonOf(error));
          return refused({ code: 'exercise-is-frozen' });
        }),
      ),
    lastUpdate: fanOut.last,
    view: (viewer, have) => guarded(() => fanOut.view(state, viewer, have)),
    stop: () => {
      if (!mailbox.isEmpty()) return false;
      stopped = true;
      ticker.stop();
      bots.stop();
      return true;
    },
    settled: () => mailbox.run(async () => {}),
  };
  ticker.set(guarded(() => nextWake(state)));
  bots.notice(state);
  return exercise;
};

/** Ids are counted per asker: that somebody else used the same one must not show. */
const commandKey = (actor: Actor, commandId: string): string =>
  actor.kind === 'seat' ? `${actor.seat}/${commandId}` : `:${actor.kind}/${commandId}`;

const together = (due: Batch | undefined, decided: Batch | undefined): Batch | undefined =>
  due && decided ? joined(due, decided) : (decided ?? due);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
