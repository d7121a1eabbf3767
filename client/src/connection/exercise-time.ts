import type { ClockRow } from '@firebreak/shared/view/rows.ts';

/** Exercise ms at a server wall time. */
export const exerciseAt = (clock: ClockRow, serverWall: number): number =>
  clock.running ? clock.at + (serverWall - clock.wall) * clock.pace : clock.at;
