import { phaseOf } from '@firebreak/shared/core/query.ts';
import type { DoorFrame } from '@firebreak/shared/wire/frames.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Doors } from '../sessions/doors.ts';

/**
 * What stands on the door, for screens that show the way in. The code is not in the log and so in no view; how many seats
 * are filled is what everybody at the door is told anyway, and more (`GET /api/join/:code`).
 */
export const doorFrame = (exercise: Exercise, doors: Doors, now: number): DoorFrame => {
  const state = exercise.state();
  const phase = phaseOf(state);
  const door = doors.of(exercise.id);
  const isOpen = phase !== 'hotwash' && phase !== 'closed' && door !== undefined && !door.closed && door.expires > now;
  const isShown = isOpen && state.screen?.hideCode !== true;
  return {
    ...(isShown && { code: door.code }),
    open: isOpen,
    locked: door?.locked ?? false,
    filled: Object.keys(state.seats).length,
    of: Object.keys(state.plan.seats).length,
  };
};
