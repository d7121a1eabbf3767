import { type Request, Router } from 'express';
import { goneCookie } from '../edge/cookies.ts';
import type { Session } from '../sessions/sessions.ts';
import { fail } from './errors.ts';
import { allSessionsOf, type HttpPorts, withExercise } from './ports.ts';
import { param, route } from './reply.ts';
import { loginAnswer, sessionAnswer } from './session-answer.ts';

export const sessionRoutes = (ports: HttpPorts): Router => {
  const named = (request: Request): Session | undefined =>
    allSessionsOf(request, ports).find((session) => session.id === param(request, 'session'));

  const isLocked = (session: Session): boolean => ports.tables.screenLocks.of(session.id) !== undefined;

  return Router()
    .get(
      '/session/:session',
      route((request) => {
        const session = named(request);
        if (session === undefined) return fail('session-over');
        if (isLocked(session)) return fail('screen-locked');
        if (session.exercise === undefined) return { body: loginAnswer(session) };
        return withExercise(ports, session.exercise, (exercise) => ({ body: sessionAnswer(session, exercise) }));
      }),
    )
    .delete(
      '/session/:session',
      // "Leave this device". The seat stays its holder's until the facilitator releases it.
      route((request) => {
        const session = named(request);
        const cookie = goneCookie(param(request, 'session').replaceAll(/[^\w-]/g, ''));
        if (session === undefined) return { cookie };
        if (isLocked(session)) return fail('screen-locked');
        ports.tables.sessions.end(session.id);
        ports.gateway.over(session.id, 'removed');
        if (session.kind === 'applicant') ports.gateway.applicantsChanged(session.exercise);
        return { cookie };
      }),
    );
};
