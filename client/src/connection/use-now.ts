import { useSyncExternalStore } from 'react';
import { scenarioTime, utcDay } from '../format/scenario-time.ts';
import { exerciseAt } from './exercise-time.ts';
import { useConnection } from './session-provider.tsx';
import { subscribeTick, tickedNow } from './ticker.ts';
import { useConnectionState, useExercise } from './use-tables.ts';

/** What moves rather than reads is drawn four times a second. */
const quarter = (ms: number): number => Math.floor(ms / 250) * 250;

/** Wall ms of this device, to the quarter second. */
export const useDeviceNow = (): number => useSyncExternalStore(subscribeTick, () => quarter(tickedNow()));

type Reading = string | number | boolean | undefined;

/** What is shown of exercise ms (still while paused; 0 until the first view): drawn again only when it reads otherwise. */
export const useReading = <T extends Reading>(of: (now: number) => T): T => {
  const clock = useExercise()?.clock;
  const offset = useConnectionState((state) => state.offset);
  return useSyncExternalStore(subscribeTick, () => of(clock ? exerciseAt(clock, tickedNow() + offset) : 0));
};

/** What is shown of wall ms by the server's clock, in the same way. */
export const useWallReading = <T extends Reading>(of: (wall: number) => T): T => {
  const offset = useConnectionState((state) => state.offset);
  return useSyncExternalStore(subscribeTick, () => of(tickedNow() + offset));
};

/** Wall ms by the server's clock, to the quarter second. */
export const useServerNow = (): number => useWallReading(quarter);

/** Exercise ms, to the quarter second: use it low in the tree, and `useReading` where words are shown. */
export const useExerciseNow = (): number => useReading(quarter);

/** The scenario's clock as it is shown: `13:46:09Z`. */
export const useScenarioTime = (): string => {
  const startsAt = useExercise()?.startsAt ?? 0;
  return useReading((now) => scenarioTime(now, startsAt));
};

/** The day of UTC on the scenario's clock; changes at its midnight alone. */
export const useScenarioDay = (): number => {
  const startsAt = useExercise()?.startsAt;
  return useReading((now) => (startsAt === undefined ? 0 : utcDay(startsAt + now)));
};

/** For an event handler: exercise ms at this moment. */
export const useReadExerciseNow = (): (() => number) => {
  const { store } = useConnection();
  const clock = useExercise()?.clock;
  return () => (clock ? exerciseAt(clock, Date.now() + store.getState().offset) : 0);
};
