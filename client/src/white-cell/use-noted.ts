import type { WhiteCellTables } from '@firebreak/shared/view/white-cell-tables.ts';
import { useConnectionState } from '../connection/use-tables.ts';

/** The tables of facilitators and assessors: the guide, notes, marks, ratings. */
export const useNoted = <T>(select: (tables: WhiteCellTables) => T): T =>
  useConnectionState((state) => select(state.tables as unknown as WhiteCellTables));
