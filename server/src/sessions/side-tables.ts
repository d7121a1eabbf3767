import { type Database, inTransaction } from '../log/sqlite-database.ts';
import { type Annotations, annotationTable } from './annotations.ts';
import { type Catalog, catalogTable } from './catalog.ts';
import { type Doors, doorTable } from './doors.ts';
import { type FacilitatorKey, facilitatorKey } from './facilitator-key.ts';
import { type Heartbeat, heartbeatTable } from './heartbeat.ts';
import { type Invitations, invitationTable } from './invitations.ts';
import { type ReportEdits, reportEditTable } from './report-edits.ts';
import { makeSideTables } from './schema.ts';
import { type ScreenLinks, screenLinkTable } from './screen-links.ts';
import { type ScreenLocks, screenLockTable } from './screen-locks.ts';
import { type SeatLinks, seatLinkTable } from './seat-links.ts';
import { type Sessions, sessionTable } from './sessions.ts';

/** Everything that is kept beside the log: who may come in, by what, and when the server was last alive. */
export type SideTables = {
  readonly sessions: Sessions;
  readonly links: SeatLinks;
  readonly invitations: Invitations;
  readonly screenLinks: ScreenLinks;
  readonly screenLocks: ScreenLocks;
  readonly doors: Doors;
  readonly key: FacilitatorKey;
  readonly catalog: Catalog;
  readonly heartbeat: Heartbeat;
  readonly annotations: Annotations;
  readonly reportEdits: ReportEdits;
  /** Everything kept beside the log of one exercise, in one transaction. */
  readonly forget: (exercise: string) => void;
};

export const openSideTables = (db: Database): SideTables => {
  makeSideTables(db);
  return {
    sessions: sessionTable(db),
    links: seatLinkTable(db),
    invitations: invitationTable(db),
    screenLinks: screenLinkTable(db),
    screenLocks: screenLockTable(db),
    doors: doorTable(db),
    key: facilitatorKey(db),
    catalog: catalogTable(db),
    heartbeat: heartbeatTable(db),
    annotations: annotationTable(db),
    reportEdits: reportEditTable(db),
    forget: forgetting(db),
  };
};

const forgetting = (db: Database): SideTables['forget'] => {
  const deletions = [
    'session',
    'seat_link',
    'invitation',
    'screen_link',
    'door',
    'catalog',
    'alive',
    'annotation',
    'report_edit',
  ].map((table) => db.prepare(`DELETE FROM ${table} WHERE exercise = ?`));
  return (exercise) =>
    inTransaction(db, () => {
      for (const deletion of deletions) deletion.run(exercise);
    });
};
