import { scenarioOf } from '@firebreak/shared/core/query.ts';
import type { ExerciseAnswer } from '@firebreak/shared/wire/http.ts';
import type { Request } from 'express';
import type { Exercise } from '../exercise/exercise.ts';
import type { Session } from '../sessions/sessions.ts';
import { cookieFor, type HttpPorts, sessionsOf } from './ports.ts';
import type { Reply } from './reply.ts';

/**
 * The exercise as its facilitator holds it. Each browser gets one session per exercise, which its socket names: the
 * login itself belongs to no exercise.
 */
export const exerciseAnswer = (request: Request, exercise: Exercise, facilitator: Session, ports: HttpPorts): Reply => {
  const { tables, clock } = ports;
  const door = tables.doors.of(exercise.id) ?? tables.doors.renew(exercise.id, clock.now());
  const known =
    facilitator.kind === 'staff'
      ? facilitator
      : sessionsOf(request, ports).find((s) => s.kind === 'facilitator' && s.exercise === exercise.id);
  const begun =
    known === undefined
      ? tables.sessions.begin(
          { kind: 'facilitator', exercise: exercise.id, name: facilitator.name, language: facilitator.language },
          clock.now(),
        )
      : undefined;
  const session = known ?? begun?.session;
  const body: ExerciseAnswer = {
    id: exercise.id,
    title: scenarioOf(exercise.state()).title,
    joinCode: door.code,
    locked: door.locked,
    session: session?.id ?? '',
    ...(exercise.state().opening.rehearsal && { rehearsal: true as const }),
  };
  return { body, ...(begun && { cookie: cookieFor(request, begun.session.id, begun.secret) }) };
};
