import { useSyncExternalStore } from 'react';
import { utcDay } from '../format/scenario-time.ts';
import { exerciseAt } from './exercise-time.ts';
import { useConnection } from './session-provider.tsx';
import { subscribeTick, tickedNow } from './ticker.ts';
import { useConnectionState, useExercise } from './use-tables.ts';

/** Wall ms of this device, four times a second. */
export const useDeviceNow = (): number => useSyncExternalStore(subscribeTick, tickedNow);

/** Wall ms by the server's clock. */
export const useServerNow = (): number => {
  const offset = useConnectionState((state) => state.offset);
  return useSyncExternalStore(subscribeTick, () => tickedNow() + offset);
};

/** Exercise ms; still while paused; 0 until the first view. Re-renders four times a second: use it low in the tree. */
export const useExerciseNow = (): number => {
  const clock = useExercise()?.clock;
  const offset = useConnectionState((state) => state.offset);
  return useSyncExternalStore(subscribeTick, () => (clock ? exerciseAt(clock, tickedNow() + offset) : 0));
};

/** The day of UTC on the scenario's clock; changes at its midnight alone. */
export const useScenarioDay = (): number => {
  const exercise = useExercise();
  const offset = useConnectionState((state) => state.offset);
  return useSyncExternalStore(subscribeTick, () =>
    exercise ? utcDay(exercise.startsAt + exerciseAt(exercise.clock, tickedNow() + offset)) : 0,
  );
};

/** For an event handler: exercise ms at this moment. */
export const useReadExerciseNow = (): (() => number) => {
  const { store } = useConnection();
  const clock = useExercise()?.clock;
  return () => (clock ? exerciseAt(clock, Date.now() + store.getState().offset) : 0);
};
