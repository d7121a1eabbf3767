import { decide } from '@firebreak/shared/core/decide.ts';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import type { Actor } from '@firebreak/shared/log/actor.ts';
import { type CommandAck, type ResumingFrame, refused } from '@firebreak/shared/wire/frames.ts';
import type { Clock } from '../clock.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { newId } from '../sessions/secret.ts';

/**
 * Three, two, one before a paused exercise goes on. The count is nobody's record: only the resumption at its end is, so a
 * facilitator or a server that is lost meanwhile leaves the exercise paused.
 */
export type CountIns = {
  readonly start: (exercise: Exercise, actor: Actor) => CommandAck;
  /** It stays paused. */
  readonly cancel: (exercise: string) => void;
  /** What a page that comes now is told. */
  readonly frame: (exercise: string) => ResumingFrame;
  readonly stop: () => void;
};

const COUNT_MS = 3_000;

export const createCountIns = (clock: Clock, tell: (exercise: string, frame: ResumingFrame) => void): CountIns => {
  const counts = new Map<string, { readonly at: number; readonly cancel: () => void }>();

  const over = (exercise: string) => {
    if (!counts.delete(exercise)) return;
    tell(exercise, {});
  };
  const cancel = (exercise: string) => {
    counts.get(exercise)?.cancel();
    over(exercise);
  };

  return {
    start: (exercise, actor) => {
      // Pressed twice, it counts once.
      if (counts.has(exercise.id)) return { ok: true };
      const state = exercise.state();
      const asked = decide(state, { type: 'resumeExercise' }, actor, state.head.at);
      if (!asked.ok) return refused(asked.error);
      const at = clock.now() + COUNT_MS;
      const resume = () => {
        if (phaseOf(exercise.state()) !== 'paused') return over(exercise.id);
        const frame = { id: newId('c'), command: { type: 'resumeExercise' } };
        void exercise.act({ frame, actor }).finally(() => over(exercise.id));
      };
      counts.set(exercise.id, { at, cancel: clock.after(COUNT_MS, resume) });
      tell(exercise.id, { at });
      return { ok: true };
    },
    cancel,
    frame: (exercise) => {
      const count = counts.get(exercise);
      return count ? { at: count.at } : {};
    },
    stop: () => {
      for (const count of counts.values()) count.cancel();
      counts.clear();
    },
  };
};
