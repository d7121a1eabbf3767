import type { LogRecord } from '@firebreak/shared/log/record.ts';
import type { OverFrame } from '@firebreak/shared/wire/frames.ts';
import type { SideTables } from '../sessions/side-tables.ts';
import type { Exercise } from './exercise.ts';
import { catalogEntry } from './summary.ts';

export type AfterStoringPorts = {
  readonly tables: SideTables;
  readonly over: (session: string, why: OverFrame['why']) => void;
  readonly exerciseOver: (exercise: string) => void;
  /** A rehearsal is over: nothing of it is kept. */
  readonly wipe: (exercise: string) => void;
  /** What stands on the door, for screens that show it. */
  readonly doorChanged: (exercise: Exercise) => void;
  readonly warn: (line: string) => void;
};

/**
 * What hangs on a record outside the log: a released seat lets nobody back in, a closed exercise opens to nobody, a
 * closed rehearsal is wiped. It hangs on the record and not on the request, so that it happens whichever way the record
 * came about.
 */
export const afterStoring =
  ({ tables, over, exerciseOver, doorChanged, wipe, warn }: AfterStoringPorts) =>
  (exercise: Exercise, records: readonly LogRecord[]): void => {
    try {
      for (const { event } of records) {
        switch (event.type) {
          case 'seatReleased':
            revoke(exercise.id, event.seat);
            doorChanged(exercise);
            break;
          case 'seatTaken':
          case 'screenShown':
          case 'exerciseEnded':
            doorChanged(exercise);
            break;
          case 'seatMoved':
            move(exercise.id, event.from, event.to);
            break;
          case 'exerciseClosed':
            tables.doors.close(exercise.id);
            tables.catalog.put(catalogEntry(exercise.state()));
            exerciseOver(exercise.id);
            if (exercise.state().opening.rehearsal) wipe(exercise.id);
            break;
          default:
            break;
        }
      }
    } catch (error) {
      // The record stands. What was missed here is made up for when the exercise is next loaded.
      warn(`exercise ${exercise.id}: ${error instanceof Error ? error.message : String(error)}`);
    }

    /** The cookie now opens the other seat; the old one's link leads nowhere. */
    function move(id: string, from: string, to: string) {
      const sessions = tables.sessions.seatSessions(id, from);
      tables.sessions.move(id, from, to);
      tables.links.revoke(id, from);
      for (const session of sessions) over(session.id, 'moved');
    }

    function revoke(id: string, seat: string) {
      const sessions = tables.sessions.seatSessions(id, seat);
      // Windows first: that much needs no disk.
      for (const session of sessions) over(session.id, 'removed');
      for (const session of sessions) tables.sessions.end(session.id);
      tables.links.revoke(id, seat);
    }
  };
