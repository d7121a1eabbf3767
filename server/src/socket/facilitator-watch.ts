import { phaseOf } from '@firebreak/shared/core/query.ts';
import type { Clock } from '../clock.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { newId } from '../sessions/secret.ts';

/** An exercise that nobody controls pauses itself, unless its facilitators have said that it goes on. */
export type FacilitatorWatch = {
  readonly present: (exercise: Exercise) => void;
  readonly gone: (exercise: Exercise) => void;
  /** The exercise is no more. */
  readonly forget: (exercise: string) => void;
  readonly stop: () => void;
};

const REASON = 'The facilitator’s connection was lost. 导调员连接中断。';

/** Whether it runs is asked at the end: a start may still be on its way when the last facilitator drops. */
export const watchFacilitators = (clock: Clock, patienceMs: number): FacilitatorWatch => {
  const waits = new Map<string, () => void>();

  const cancel = (id: string) => {
    waits.get(id)?.();
    waits.delete(id);
  };

  const pause = (exercise: Exercise) => {
    waits.delete(exercise.id);
    if (phaseOf(exercise.state()) !== 'running') return;
    const frame = { id: newId('c'), command: { type: 'pauseExercise', reason: REASON } };
    void exercise.act({ frame, actor: { kind: 'system' } }).then((answer) => {
      // A full disk or the like: an exercise nobody controls must still come to stand.
      if (!answer.ok && answer.rejection.code === 'not-stored') wait(exercise, 1_000);
    });
  };

  const wait = (exercise: Exercise, ms: number) => {
    cancel(exercise.id);
    waits.set(
      exercise.id,
      clock.after(ms, () => pause(exercise)),
    );
  };

  return {
    present: (exercise) => cancel(exercise.id),
    gone: (exercise) => {
      const { pauseAfterMs } = exercise.state().lossPolicy ?? { pauseAfterMs: patienceMs };
      if (pauseAfterMs !== undefined) wait(exercise, pauseAfterMs);
    },
    forget: cancel,
    stop: () => {
      for (const id of [...waits.keys()]) cancel(id);
    },
  };
};
