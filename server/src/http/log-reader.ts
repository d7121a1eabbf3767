import { phaseOf, scenarioOf } from '@firebreak/shared/core/query.ts';
import { ratingKey } from '@firebreak/shared/core/remember-white-cell.ts';
import type { State } from '@firebreak/shared/core/state.ts';
import type { Request } from 'express';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';
import type { FailureCode } from './errors.ts';
import { type HttpPorts, sessionsOf, whiteCellOf } from './ports.ts';

/**
 * Who reads the log by this browser, or why it may not: the log holds both sides, the truth and what every assessor gave. An
 * assessor of both sides gets it after the end, once his own ratings are in.
 */
export const logReader = (
  request: Request,
  id: string,
  exercise: Exercise | 'unknown' | 'damaged',
  ports: HttpPorts,
): Session | FailureCode => {
  const viewer = whiteCellOf(request, id, 'view', ports);
  if (viewer !== undefined) return viewer;
  const assessor = sessionsOf(request, ports).find(
    (s) => s.kind === 'staff' && s.exercise === id && s.role.kind === 'assessor' && s.role.side === undefined,
  );
  if (assessor === undefined || typeof exercise === 'string') return 'not-signed-in';
  const state = exercise.state();
  const isOver = ['hotwash', 'closed'].includes(phaseOf(state));
  if (!isOver) return 'not-signed-in';
  return phaseOf(state) === 'closed' || hasRatedAll(state, assessor.name) ? assessor : 'rate-first';
};

const hasRatedAll = (state: State, by: string): boolean =>
  (scenarioOf(state).objectives ?? []).every(({ id, sides }) =>
    sides.every((side) => state.whiteCell?.ratings[ratingKey({ objective: id, side, by })] !== undefined),
  );
