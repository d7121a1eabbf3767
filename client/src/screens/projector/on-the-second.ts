import type { ClockRow } from '@firebreak/shared/view/rows.ts';
import { useEffect, useState } from 'react';
import { exerciseAt } from '../../connection/exercise-time.ts';
import { useConnectionState, useExercise } from '../../connection/use-tables.ts';

/** No display shows more. */
const LEAST_MS = 50;

/** How long until the shown second is another, ms: the exercise’s while it runs, else the wall’s. */
export const untilNextSecond = (clock: ClockRow | undefined, serverWall: number): number => {
  if (clock?.running !== true) return 1000 - (serverWall % 1000);
  const at = exerciseAt(clock, serverWall);
  return Math.max(LEAST_MS, (1000 - (at % 1000)) / clock.pace);
};

export type Instant = { readonly wall: number; readonly at: number };

/** Server wall ms and exercise ms, anew as each second begins: screens beside each other change together. */
export const useOnTheSecond = (): Instant => {
  const clock = useExercise()?.clock;
  const offset = useConnectionState((state) => state.offset);
  const [wall, setWall] = useState(() => Date.now() + offset);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      const now = Date.now() + offset;
      setWall(now);
      timer = setTimeout(tick, untilNextSecond(clock, now) + 1);
    };
    tick();
    return () => clearTimeout(timer);
  }, [clock, offset]);
  return { wall, at: clock ? exerciseAt(clock, wall) : 0 };
};
