import { id } from '@firebreak/shared/scenario/parts.ts';
import type { LinksAnswer } from '@firebreak/shared/wire/http.ts';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { Exercise } from '../exercise/exercise.ts';
import { newId } from '../sessions/secret.ts';
import type { Session } from '../sessions/sessions.ts';
import { fail, failAs } from './errors.ts';
import { exerciseAnswer } from './exercise-answer.ts';
import { asGranted, facilitatorActor, type HttpPorts } from './ports.ts';
import { bodyAs, type Reply, route } from './reply.ts';

/** `share`: beside whoever sits there already, on a second device, which may watch. */
const admission = z.strictObject({ applicant: id, seat: id, share: z.literal(true).optional() });
const refusal = z.strictObject({ applicant: id });
const release = z.strictObject({ seat: id });
const door = z.strictObject({ locked: z.boolean() });

/** The facilitator at the door: who comes in, to which seat, by which code or link. */
export const doorRoutes = (ports: HttpPorts): Router => {
  const { tables, clock, gateway } = ports;

  const post = (handle: (request: Request, exercise: Exercise, facilitator: Session) => Reply | Promise<Reply>) =>
    route(asGranted(ports, 'edit', handle));

  const applicant = (exercise: Exercise, session: string) =>
    tables.sessions.applicants(exercise.id, clock.now()).find((waiting) => waiting.id === session);

  const act = (exercise: Exercise, facilitator: Session, command: unknown) =>
    exercise.act({ frame: { id: newId('c'), command }, actor: facilitatorActor(facilitator) });

  return Router()
    .post(
      '/exercises/:id/admit',
      post(async (request, exercise, facilitator) => {
        const body = bodyAs(request, admission);
        if (body === undefined) return fail('bad-request');
        const waiting = applicant(exercise, body.applicant);
        if (waiting === undefined) return fail('applicant-unknown');
        const { name, language } = waiting;
        const command = body.share
          ? { type: 'shareSeat', seat: body.seat, name }
          : { type: 'takeSeat', seat: body.seat, name, language };
        const answer = await act(exercise, facilitator, command);
        if (!answer.ok) return failAs(answer.rejection.code);
        tables.sessions.admit(waiting.id, body.seat);
        gateway.over(waiting.id, 'admitted');
        gateway.applicantsChanged(exercise.id);
        return {};
      }),
    )
    .post(
      '/exercises/:id/refuse',
      post((request, exercise) => {
        const body = bodyAs(request, refusal);
        if (body === undefined) return fail('bad-request');
        const waiting = applicant(exercise, body.applicant);
        if (waiting === undefined) return fail('applicant-unknown');
        tables.sessions.end(waiting.id);
        gateway.over(waiting.id, 'removed');
        gateway.applicantsChanged(exercise.id);
        return {};
      }),
    )
    .post(
      '/exercises/:id/release',
      // What hangs on it (sessions, links, open windows) ends with the record, whichever way it came: after-storing.ts.
      post(async (request, exercise, facilitator) => {
        const body = bodyAs(request, release);
        if (body === undefined) return fail('bad-request');
        const answer = await act(exercise, facilitator, { type: 'releaseSeat', seat: body.seat });
        return answer.ok ? {} : failAs(answer.rejection.code);
      }),
    )
    .post(
      '/exercises/:id/door',
      post((request, exercise, facilitator) => {
        const body = bodyAs(request, door);
        if (body === undefined) return fail('bad-request');
        tables.doors.lock(exercise.id, body.locked);
        gateway.doorChanged(exercise);
        return exerciseAnswer(request, exercise, facilitator, ports);
      }),
    )
    .post(
      '/exercises/:id/code',
      post((request, exercise, facilitator) => {
        tables.doors.renew(exercise.id, clock.now());
        gateway.doorChanged(exercise);
        return exerciseAnswer(request, exercise, facilitator, ports);
      }),
    )
    .post(
      '/exercises/:id/links',
      post((_request, exercise) => {
        const seats = Object.keys(exercise.state().plan.seats);
        const links = tables.links
          .renew(exercise.id, seats)
          .map(({ seat, token }) => ({ seat, path: `/seat#${token}` }));
        return { body: { links } satisfies LinksAnswer };
      }),
    );
};
