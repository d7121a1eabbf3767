import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import { follow, type LogFault } from '@firebreak/shared/core/fold.ts';
import { recover } from '@firebreak/shared/core/recover.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import type { EventLog } from '../log/event-log.ts';
import type { SharedScenarios } from './shared-scenarios.ts';

export type Loaded = { readonly state: State; readonly lastWall: number };

/** Folds an exercise from its log. Undefined: there is no such exercise. */
export const loadState = async (
  log: EventLog,
  exercise: string,
  shared: SharedScenarios,
): Promise<Result<Loaded, LogFault> | undefined> => {
  let state: State | undefined;
  let lastWall = 0;
  for await (const line of log.read(exercise)) {
    const record = recordOf(line, shared);
    if (record === undefined) return err({ seq: (state?.head.seq ?? -1) + 1, message: 'the line is not JSON' });
    const next = follow(state, line, record);
    if (!next.ok) return next;
    state = next.value;
    lastWall = record.wall;
  }
  return state && ok({ state, lastWall });
};

const recordOf = (line: string, shared: SharedScenarios): LogRecord | undefined => {
  try {
    const record = JSON.parse(line) as LogRecord;
    const { event } = record;
    return event.type === 'exerciseOpened'
      ? { ...record, event: { ...event, scenario: shared(event.scenario) } }
      : record;
  } catch {
    return undefined;
  }
};

/**
 * An exercise that is loaded while its clock runs was running when the server stopped: only clocks that stand are ever
 * put away. It stands, paused, at the second the server was last known to be alive.
 */
export const recovered = async (
  log: EventLog,
  exercise: string,
  { state, lastWall }: Loaded,
  lastBeat: number | undefined,
  wall: number,
): Promise<State> => {
  const lastAlive = Math.min(wall, Math.max(lastWall, lastBeat ?? 0));
  const batch = recover(state, lastAlive, wall);
  if (batch === undefined) return state;
  if ((await log.append(exercise, state.head.seq + 1, batch.lines)) !== 'stored') {
    throw new Error(`exercise ${exercise} was written by somebody else while it was recovered`);
  }
  return batch.state;
};
