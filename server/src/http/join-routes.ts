import { phaseOf, scenarioOf } from '@firebreak/shared/core/query.ts';
import { markingOf } from '@firebreak/shared/log/marking.ts';
import { type DoorAnswer, joinRequest } from '@firebreak/shared/wire/http.ts';
import { type Request, Router } from 'express';
import { addressOf } from '../edge/address.ts';
import { failedTries, JOIN_LIMITS } from '../edge/failed-tries.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { fail } from './errors.ts';
import { cookieFor, type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, param, type Reply, route } from './reply.ts';
import { sessionAnswer } from './session-answer.ts';

/** More than any waiting line a facilitator could look through. */
const MOST_APPLICANTS = 200;

/** Full-width digits, spaces and dashes are what people and input methods make of nine digits. */
const digitsOf = (code: string): string => code.normalize('NFKC').replaceAll(/[\s-]/g, '');

/** In by code: it only lets a person wait at the door. */
export const joinRoutes = (ports: HttpPorts): Router => {
  const { tables, clock } = ports;
  const tries = failedTries(JOIN_LIMITS);

  /** The exercise behind a code, or why not. Only codes that do not exist count as tries. */
  const knock = async (request: Request, code: string, enter: (exercise: Exercise) => Reply): Promise<Reply> => {
    const now = clock.now();
    const address = addressOf(request.socket.remoteAddress);
    const retryAfterS = tries.waitS(address, now);
    if (retryAfterS > 0) return fail('too-many-tries', { retryAfterS });
    const door = /^\d{9}$/.test(code) ? tables.doors.byCode(code) : undefined;
    if (door === undefined) {
      tries.failed(address, now);
      return fail('code-wrong');
    }
    if (door.closed) return fail('exercise-over');
    if (door.expires <= now) return fail('code-expired');
    return withExercise(ports, door.exercise, (exercise) => {
      const phase = phaseOf(exercise.state());
      return phase === 'hotwash' || phase === 'closed' ? fail('exercise-over') : enter(exercise);
    });
  };

  return Router()
    .get(
      '/join/:code',
      route((request) =>
        knock(request, digitsOf(param(request, 'code')), (exercise) => ({ body: doorAnswer(exercise, ports) })),
      ),
    )
    .post(
      '/join',
      route((request) => {
        const raw: unknown = request.body;
        const normal =
          typeof raw === 'object' && raw !== null && 'code' in raw && typeof raw.code === 'string'
            ? { ...raw, code: digitsOf(raw.code) }
            : raw;
        request.body = normal;
        const body = bodyAs(request, joinRequest);
        if (body === undefined) return fail('bad-request');
        return knock(request, body.code, (exercise) => {
          const state = exercise.state();
          if (tables.doors.of(exercise.id)?.locked) return fail('door-locked');
          const seats = Object.keys(state.plan.seats);
          const isFull = seats.every((seat) => state.seats[seat] !== undefined);
          const waiting = tables.sessions.applicants(exercise.id, clock.now()).length;
          if (isFull || waiting >= MOST_APPLICANTS) return fail('exercise-full');
          const wish = body.seat !== undefined && seats.includes(body.seat) ? { seat: body.seat } : {};
          const { session, secret } = tables.sessions.begin(
            { kind: 'applicant', exercise: exercise.id, name: body.name, language: body.language, ...wish },
            clock.now(),
          );
          ports.gateway.applicantsChanged(exercise.id);
          return { body: sessionAnswer(session, exercise), cookie: cookieFor(request, session.id, secret) };
        });
      }),
    );
};

const doorAnswer = (exercise: Exercise, { tables }: HttpPorts): DoorAnswer => {
  const state = exercise.state();
  const scenario = scenarioOf(state);
  return {
    title: scenario.title,
    startsAt: Date.parse(scenario.startsAt),
    phase: phaseOf(state),
    locked: tables.doors.of(exercise.id)?.locked ?? false,
    marking: markingOf(state.opening, state.marking),
    ...(state.opening.rehearsal && { rehearsal: true as const }),
    sides: { A: scenario.sides.A.name, B: scenario.sides.B.name },
    seats: scenario.seats.map(({ id, side, office }) => {
      const holder = state.seats[id]?.name;
      return { id, side, office, ...(holder !== undefined && { holder }) };
    }),
  };
};
