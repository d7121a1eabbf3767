import type { SideId } from '@firebreak/shared/base/ids.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { SideTables } from '@firebreak/shared/view/tables.ts';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Replay } from './replay.ts';

/** What stood on both desks at a record. */
export type Moment = {
  readonly seq: number;
  /** Absent while the log has not been followed that far. */
  readonly tables: Readonly<Record<SideId, SideTables>> | undefined;
  readonly state: State | undefined;
};

/** The cursor's moment, as soon as there is time for it: the cursor itself moves first. */
export const useMoment = (replay: Replay, cursor: number): Moment => {
  const seq = useDeferredValue(cursor);
  const reached = useSyncExternalStore(replay.subscribe, () => replay.reached(seq));
  return useMemo(() => {
    const stood = reached ? replay.at(seq) : undefined;
    return { seq, state: stood?.state, tables: stood?.tables };
  }, [replay, seq, reached]);
};
