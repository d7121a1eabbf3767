import { useWallReading } from './use-now.ts';
import { useConnectionState, useExercise } from './use-tables.ts';

/** Three, two, one while a paused exercise is about to go on; otherwise undefined. */
export const useCountIn = (): number | undefined => {
  const at = useConnectionState((state) => state.resumesAt);
  const paused = useExercise()?.phase === 'paused';
  return useWallReading((wall) =>
    at === undefined || !paused ? undefined : Math.min(3, Math.max(1, Math.ceil((at - wall) / 1_000))),
  );
};
