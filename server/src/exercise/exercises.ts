import { text } from '@firebreak/shared/base/text.ts';
import { type Opening, openExercise } from '@firebreak/shared/core/open.ts';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { Actor } from '@firebreak/shared/log/actor.ts';
import { every } from '../clock.ts';
import { newId } from '../sessions/secret.ts';
import type { SideTables } from '../sessions/side-tables.ts';
import { createExercise, type Exercise, type ExercisePorts } from './exercise.ts';
import { loadState, recovered } from './load.ts';
import { sharedScenarios } from './shared-scenarios.ts';
import { catalogEntry, type Summary, summaryOf } from './summary.ts';

/** All exercises of this server: in memory while somebody watches or the clock runs, else only in the log. */
export type Exercises = {
  /** Rejects when it cannot be stored. */
  readonly open: (opening: Omit<Opening, 'exercise'>, actor: Actor) => Promise<Exercise>;
  /** 'damaged': its log cannot be followed. Rejects when it could not be recovered for want of room. */
  readonly get: (id: string) => Promise<Exercise | 'unknown' | 'damaged'>;
  readonly list: () => Promise<readonly Summary[]>;
  /**
   * Takes an exercise and everything about it out of the data folder. Rejects when that could not be done; what is left
   * of it then is wiped when the server starts again.
   */
  readonly wipe: (id: string) => Promise<void>;
  /** Loads whatever was not closed, so that what ran stands paused before anybody comes back. */
  readonly recoverAll: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type ExercisesPorts = ExercisePorts & {
  readonly tables: SideTables;
  readonly isWatched: (exercise: string) => boolean;
  /** Tells whoever is still there that nothing of it is left. */
  readonly wiped: (exercise: string) => void;
  readonly idleMs: number;
};

const BEAT_MS = 1_000;

export const createExercises = (ports: ExercisesPorts): Exercises => {
  const { clock, log, tables, warn } = ports;
  const live = new Map<string, Exercise>();
  const loading = new Map<string, Promise<Exercise | 'unknown' | 'damaged'>>();
  const damaged = new Set<string>();
  const idleSince = new Map<string, number>();
  const wiping = new Set<string>();
  const shared = sharedScenarios();

  const load = async (id: string): Promise<Exercise | 'unknown' | 'damaged'> => {
    const loaded = await loadState(log, id, shared);
    if (loaded === undefined) return 'unknown';
    if (!loaded.ok) {
      damaged.add(id);
      warn(`exercise ${id} cannot be read from its log: record ${loaded.error.seq}: ${loaded.error.message}.`);
      return 'damaged';
    }
    // The server stopped while it was wiped.
    if (isSpent(loaded.value.state)) {
      await wipe(id);
      return 'unknown';
    }
    const state = await recovered(log, id, loaded.value, tables.heartbeat.last(id), clock.now());
    return admit(createExercise(id, state, ports));
  };

  const admit = (exercise: Exercise): Exercise => {
    live.set(exercise.id, exercise);
    idleSince.set(exercise.id, clock.now());
    remember(exercise);
    // A crash may have come between the record and what hangs on it.
    const { seats } = exercise.state();
    for (const session of tables.sessions.ofExercise(exercise.id)) {
      if (session.kind === 'seat' && seats[session.seat] === undefined) tables.sessions.end(session.id);
    }
    return exercise;
  };

  const remember = (exercise: Exercise) => {
    const state = exercise.state();
    const phase = phaseOf(state);
    attempt(() => {
      tables.catalog.put(catalogEntry(state));
      if (phase === 'closed') tables.doors.close(exercise.id);
    });
  };

  /** For what the log does not depend on: a full disk must not take the server with it. */
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      warn(`the tables beside the log could not be written: ${reasonOf(error)}`);
    }
  };

  const wipe = async (id: string) => {
    wiping.add(id);
    try {
      const exercise = live.get(id);
      live.delete(id);
      idleSince.delete(id);
      damaged.delete(id);
      // What was asked of it before is answered first; it writes nothing after.
      if (exercise)
        do await exercise.settled();
        while (!exercise.stop());
      ports.wiped(id);
      // The log last: while it stands, a wipe that was broken off can be made good.
      tables.forget(id);
      await log.remove(id);
    } finally {
      wiping.delete(id);
    }
  };

  const get = async (id: string) => {
    if (wiping.has(id)) return 'unknown';
    const known = live.get(id);
    if (known) {
      idleSince.set(id, clock.now());
      return known;
    }
    const already = loading.get(id);
    if (already) return already;
    const promise = load(id).finally(() => loading.delete(id));
    loading.set(id, promise);
    return promise;
  };

  const beat = () => {
    const running = [...live.values()].filter((e) => e.state().clock.running && !e.isFrozen()).map((e) => e.id);
    attempt(() => tables.heartbeat.beat(running, clock.now()));
  };

  const putIdleAway = () => {
    const now = clock.now();
    for (const [id, exercise] of live) {
      const inUse = exercise.state().clock.running || exercise.isFrozen() || ports.isWatched(id);
      if (inUse) idleSince.set(id, now);
      else if (now - (idleSince.get(id) ?? now) >= ports.idleMs && exercise.stop()) {
        remember(exercise);
        live.delete(id);
        idleSince.delete(id);
      }
    }
  };

  const stopBeating = every(clock, BEAT_MS, beat);
  const stopTidying = every(clock, 60_000, () => {
    putIdleAway();
    attempt(() => tables.sessions.forgetExpired(clock.now()));
  });

  return {
    open: async (opening, actor) => {
      const exercise = newId('x');
      const scenario = shared(opening.scenario);
      const batch = openExercise({ ...opening, exercise, scenario }, { actor, wall: clock.now() });
      if ((await log.append(exercise, 0, batch.lines)) !== 'stored') throw new Error(`exercise ${exercise} exists`);
      return admit(createExercise(exercise, batch.state, ports));
    },
    get,
    wipe,
    list: async () => {
      const catalog = new Map(tables.catalog.all().map((entry) => [entry.exercise, entry]));
      const logged = await log.exercises();
      return logged
        .map(({ id, records }): Summary => {
          const exercise = live.get(id);
          if (exercise) return summaryOf(exercise.state(), exercise.isFrozen());
          const entry = catalog.get(id);
          const title = entry?.title ?? text(id, id);
          const openedWall = entry?.opened ?? 0;
          const rehearsal = entry?.rehearsal && { rehearsal: true as const };
          return {
            id,
            title,
            phase: entry?.phase ?? 'paused',
            openedWall,
            records,
            frozen: damaged.has(id),
            ...rehearsal,
          };
        })
        .sort((a, b) => b.openedWall - a.openedWall);
    },
    recoverAll: async () => {
      const closed = new Set(tables.catalog.all().flatMap((e) => (e.phase === 'closed' ? [e.exercise] : [])));
      for (const { id } of await log.exercises()) {
        if (closed.has(id)) continue;
        // For want of room it may not be possible now; then it is tried again when somebody asks for it.
        await get(id).catch((error: unknown) => warn(`exercise ${id} is not recovered yet: ${reasonOf(error)}`));
      }
    },
    close: async () => {
      stopBeating();
      stopTidying();
      await Promise.all([...live.values()].map((exercise) => exercise.settled()));
      for (const exercise of live.values()) exercise.stop();
      beat();
    },
  };
};

/** A rehearsal that was closed. */
const isSpent = (state: State): boolean => state.opening.rehearsal === true && phaseOf(state) === 'closed';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
