import { lockRequest, unlockRequest } from '@firebreak/shared/wire/http.ts';
import { type Request, Router } from 'express';
import { failedTries } from '../edge/failed-tries.ts';
import type { Session } from '../sessions/sessions.ts';
import { fail } from './errors.ts';
import { allSessionsOf, type HttpPorts } from './ports.ts';
import { bodyAs, param, route } from './reply.ts';

/** Wrong pass phrases for one lock within a minute, before the next one waits. */
const TRIES = { perAddress: 5, inTotal: Number.POSITIVE_INFINITY };

const isWhiteCells = ({ kind }: Session): boolean => kind === 'facilitator' || kind === 'staff';

/**
 * A facilitator's screen is locked without stopping the exercise: the sessions of this browser then open nothing until
 * the pass phrase is given. Whoever holds the facilitator's key can also give that.
 */
export const lockRoutes = (ports: HttpPorts): Router => {
  const { tables, clock, gateway } = ports;
  const tries = failedTries(TRIES);
  const mine = (request: Request) => allSessionsOf(request, ports).filter(isWhiteCells);
  const named = (request: Request) => mine(request).find(({ id }) => id === param(request, 'session'));

  return Router()
    .post(
      '/session/:session/lock',
      route(async (request) => {
        const session = named(request);
        if (session === undefined) return fail('session-over');
        if (tables.screenLocks.of(session.id) !== undefined) return fail('screen-locked');
        const body = bodyAs(request, lockRequest);
        if (body === undefined) return fail('bad-request');
        const open = mine(request).filter(({ id }) => tables.screenLocks.of(id) === undefined);
        await tables.screenLocks.lock(
          open.map(({ id }) => id),
          body.phrase,
        );
        for (const { id } of open) gateway.over(id, 'regranted');
        return {};
      }),
    )
    .post(
      '/session/:session/unlock',
      route(async (request) => {
        const session = named(request);
        if (session === undefined) return fail('session-over');
        const lock = tables.screenLocks.of(session.id);
        if (lock === undefined) return {};
        const retryAfterS = tries.waitS(lock, clock.now());
        if (retryAfterS > 0) return fail('too-many-tries', { retryAfterS });
        const body = bodyAs(request, unlockRequest);
        if (body === undefined) return fail('bad-request');
        const byKey = session.kind === 'facilitator' && tables.key.matches(body.phrase);
        if (!byKey) {
          // Counted before the answer is known: many at once are as many tries. What opens is forgotten with its lock.
          tries.failed(lock, clock.now());
          if (!(await tables.screenLocks.opens(lock, body.phrase))) return fail('phrase-wrong');
        }
        for (const id of tables.screenLocks.unlock(lock)) gateway.over(id, 'regranted');
        return {};
      }),
    );
};
