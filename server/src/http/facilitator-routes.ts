import { facilitatorLogin } from '@firebreak/shared/wire/http.ts';
import { Router } from 'express';
import { addressOf } from '../edge/address.ts';
import { failedTries, JOIN_LIMITS } from '../edge/failed-tries.ts';
import { fail } from './errors.ts';
import { cookieFor, type HttpPorts } from './ports.ts';
import { bodyAs, route } from './reply.ts';
import { loginAnswer } from './session-answer.ts';

export const facilitatorRoutes = (ports: HttpPorts): Router => {
  const { tables, clock } = ports;
  const tries = failedTries(JOIN_LIMITS);

  return Router().post(
    '/facilitator',
    route((request) => {
      const now = clock.now();
      const address = addressOf(request.socket.remoteAddress);
      const retryAfterS = tries.waitS(address, now);
      if (retryAfterS > 0) return fail('too-many-tries', { retryAfterS });
      const body = bodyAs(request, facilitatorLogin);
      if (body === undefined) return fail('bad-request');
      if (!tables.key.matches(body.key)) {
        tries.failed(address, now);
        return fail('key-wrong');
      }
      const name = body.name ?? 'Facilitator';
      const { session, secret } = tables.sessions.begin({ kind: 'facilitator', name, language: 'en' }, now);
      return { body: loginAnswer(session), cookie: cookieFor(request, session.id, secret) };
    }),
  );
};
