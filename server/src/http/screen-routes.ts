import { phaseOf } from '@firebreak/shared/core/query.ts';
import { qrRequest, type ScreenLinkAnswer, screenRequest } from '@firebreak/shared/wire/http.ts';
import { type Request, Router } from 'express';
import type { Exercise } from '../exercise/exercise.ts';
import { doorFrame } from '../socket/door-frame.ts';
import { fail } from './errors.ts';
import { asGranted, cookieFor, type HttpPorts, sessionsOf, whiteCellOf, withExercise } from './ports.ts';
import { qrCode } from './qr-code.ts';
import { bodyAs, param, type Reply, route } from './reply.ts';
import { sessionAnswer } from './session-answer.ts';

/** Public screens: how one is opened, how its link is renewed, and ways in as QR codes. */
export const screenRoutes = (ports: HttpPorts): Router => {
  const { tables, clock, gateway } = ports;

  const open = (request: Request, exercise: Exercise): Reply => {
    const { session, secret } = tables.sessions.begin(
      { kind: 'screen', exercise: exercise.id, name: 'screen', language: 'en' },
      clock.now(),
    );
    return { body: sessionAnswer(session, exercise), cookie: cookieFor(request, session.id, secret) };
  };

  /** By the link’s token; without one, a screen that comes back, or a facilitator’s own browser. */
  const enter = (request: Request, exercise: Exercise, token: string | undefined): Reply => {
    if (phaseOf(exercise.state()) === 'closed') return fail('exercise-over');
    const held = sessionsOf(request, ports).find((s) => s.kind === 'screen' && s.exercise === exercise.id);
    if (token !== undefined && !tables.screenLinks.opens(exercise.id, token)) return fail('screen-link-wrong');
    if (held !== undefined) return { body: sessionAnswer(held, exercise) };
    if (token === undefined && whiteCellOf(request, exercise.id, 'view', ports) === undefined)
      return fail('screen-link-wrong');
    return open(request, exercise);
  };

  const closeScreens = (exercise: string) => {
    for (const session of tables.sessions.ofExercise(exercise)) {
      if (session.kind !== 'screen') continue;
      tables.sessions.end(session.id);
      gateway.over(session.id, 'removed');
    }
  };

  return Router()
    .post(
      '/screen',
      route((request) => {
        const body = bodyAs(request, screenRequest);
        if (body === undefined) return fail('bad-request');
        return withExercise(ports, body.exercise, (exercise) => enter(request, exercise, body.token));
      }),
    )
    .get(
      '/screen/:session/qr',
      route((request) => {
        const id = param(request, 'session');
        const screen = sessionsOf(request, ports).find((s) => s.id === id && s.kind === 'screen');
        if (screen?.exercise === undefined) return fail('session-over');
        return withExercise(ports, screen.exercise, (exercise) => {
          const { code } = doorFrame(exercise, tables.doors, clock.now());
          return code === undefined ? fail('code-not-shown') : { body: qrCode(request, `/join#${code}`) };
        });
      }),
    )
    .post(
      '/exercises/:id/screen-link',
      route(
        asGranted(ports, 'edit', (_request, exercise) => {
          const token = tables.screenLinks.renew(exercise.id);
          closeScreens(exercise.id);
          return { body: { token } satisfies ScreenLinkAnswer };
        }),
      ),
    )
    .post(
      '/exercises/:id/qr',
      route(
        asGranted(ports, 'view', (request) => {
          const body = bodyAs(request, qrRequest);
          return body === undefined ? fail('bad-request') : { body: qrCode(request, body.path) };
        }),
      ),
    );
};
