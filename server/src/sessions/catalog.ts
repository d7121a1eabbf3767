import { PHASES, type Phase } from '@firebreak/shared/base/phase.ts';
import type { Text } from '@firebreak/shared/base/text.ts';
import type { Database } from '../log/sqlite-database.ts';

export type CatalogEntry = {
  readonly exercise: string;
  readonly title: Text;
  readonly phase: Phase;
  readonly opened: number;
  readonly rehearsal: boolean;
};

/**
 * What the list of exercises shows of those that are not in memory. Only a convenience: the log knows better, and an
 * exercise that is missing here, or that was not closed, is read from its log when the server starts.
 */
export type Catalog = {
  readonly all: () => readonly CatalogEntry[];
  readonly put: (entry: CatalogEntry) => void;
};

export const catalogTable = (db: Database): Catalog => {
  const all = db.prepare('SELECT * FROM catalog ORDER BY opened DESC');
  const put = db.prepare(
    'INSERT INTO catalog (exercise, title, phase, opened, rehearsal) VALUES (?, ?, ?, ?, ?) ON CONFLICT (exercise) DO UPDATE SET phase = excluded.phase',
  );
  return {
    all: () =>
      all.all().map((row) => ({
        exercise: String(row.exercise),
        title: JSON.parse(String(row.title)) as Text,
        phase: PHASES.find((phase) => phase === row.phase) ?? 'paused',
        opened: Number(row.opened),
        rehearsal: row.rehearsal === 1,
      })),
    put: ({ exercise, title, phase, opened, rehearsal }) =>
      void put.run(exercise, JSON.stringify(title), phase, opened, rehearsal ? 1 : 0),
  };
};
