import { scenarioOf } from '@firebreak/shared/core/query.ts';
import { type StaffLinkAnswer, staffLinkRequest } from '@firebreak/shared/wire/staff.ts';
import { Router } from 'express';
import { fail } from './errors.ts';
import { cookieFor, type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, route } from './reply.ts';
import { sessionAnswer } from './session-answer.ts';

const look = staffLinkRequest.pick({ token: true });

/** In by invitation to the white cell. The link opens the same place again, until its invitation is ended. */
export const staffLinkRoutes = (ports: HttpPorts): Router => {
  const { tables, clock } = ports;

  return Router()
    .post(
      '/staff/look',
      route((request) => {
        const body = bodyAs(request, look);
        if (body === undefined) return fail('bad-request');
        const invitation = tables.invitations.find(body.token);
        if (invitation === undefined) return fail('link-wrong');
        return withExercise(ports, invitation.exercise, (exercise) => ({
          body: {
            title: scenarioOf(exercise.state()).title,
            name: invitation.name,
            role: invitation.role,
          } satisfies StaffLinkAnswer,
        }));
      }),
    )
    .post(
      '/staff',
      route((request) => {
        const body = bodyAs(request, staffLinkRequest);
        if (body === undefined) return fail('bad-request');
        const invitation = tables.invitations.find(body.token);
        if (invitation === undefined) return fail('link-wrong');
        return withExercise(ports, invitation.exercise, (exercise) => {
          const { id, name, role } = invitation;
          const grants = { invitation: id, role };
          const { session, secret } = tables.sessions.begin(
            { kind: 'staff', exercise: exercise.id, name, language: body.language, grants },
            clock.now(),
          );
          tables.invitations.use(id);
          return { body: sessionAnswer(session, exercise), cookie: cookieFor(request, session.id, secret) };
        });
      }),
    );
};
