import { peopleOf } from '@firebreak/shared/core/people.ts';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import { seatLinkRequest } from '@firebreak/shared/wire/http.ts';
import { Router } from 'express';
import { newId } from '../sessions/secret.ts';
import { fail, failAs } from './errors.ts';
import { cookieFor, type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, route } from './reply.ts';
import { seatAnswer, sessionAnswer } from './session-answer.ts';

const look = seatLinkRequest.pick({ token: true });

/**
 * In by personal link: straight to the seat, past the door. The first use takes the seat in the name of the facilitator
 * who made the link; later ones open the same seat again, on another device or after the cookie was lost;
 * whoever comes by another name sits there too.
 */
export const seatLinkRoutes = (ports: HttpPorts): Router => {
  const { tables, clock } = ports;
  const router = Router();

  /** Says whose seat it is, without taking it. */
  router.post(
    '/seat-link/look',
    route((request) => {
      const body = bodyAs(request, look);
      if (body === undefined) return fail('bad-request');
      const link = tables.links.find(body.token);
      if (link === undefined) return fail('link-wrong');
      return withExercise(ports, link.exercise, (exercise) => {
        const state = exercise.state();
        if (phaseOf(state) === 'closed') return fail('exercise-over');
        const seat = seatAnswer(exercise, link.seat);
        if (seat === undefined) return fail('link-wrong');
        const name = state.seats[link.seat]?.name;
        if (name !== undefined && !link.used) return fail('seat-is-taken');
        return { body: { exercise: exercise.id, ...seat, ...(name !== undefined && { name }) } };
      });
    }),
  );

  return router.post(
    '/seat-link',
    route((request) => {
      const body = bodyAs(request, seatLinkRequest);
      if (body === undefined) return fail('bad-request');
      const link = tables.links.find(body.token);
      if (link === undefined) return fail('link-wrong');
      return withExercise(ports, link.exercise, async (exercise) => {
        const state = exercise.state();
        if (phaseOf(state) === 'closed') return fail('exercise-over');
        const seat = state.plan.seats[link.seat];
        if (seat === undefined) return fail('link-wrong');
        const holder = state.seats[link.seat];
        if (holder !== undefined && !link.used) return fail('seat-is-taken');
        const name = body.name ?? holder?.name ?? seat.office[body.language].slice(0, 60);
        if (holder === undefined) {
          const command = { type: 'takeSeat', seat: link.seat, name, language: body.language };
          const answer = await exercise.act({
            frame: { id: newId('c'), command },
            actor: { kind: 'facilitator', name: 'personal link' },
          });
          if (!answer.ok) return failAs(answer.rejection.code);
          tables.links.use(body.token);
        } else if (!peopleOf(holder).includes(name)) {
          const answer = await exercise.act({
            frame: { id: newId('c'), command: { type: 'shareSeat', seat: link.seat, name } },
            actor: { kind: 'facilitator', name: 'personal link' },
          });
          if (!answer.ok) return failAs(answer.rejection.code);
        }
        const { session, secret } = tables.sessions.begin(
          { kind: 'seat', exercise: exercise.id, seat: link.seat, name, language: body.language },
          clock.now(),
        );
        return { body: sessionAnswer(session, exercise), cookie: cookieFor(request, session.id, secret) };
      });
    }),
  );
};
