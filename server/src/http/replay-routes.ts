import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { phaseOf } from '@firebreak/shared/core/query.ts';
import type { LogRecord } from '@firebreak/shared/log/record.ts';
import { ownReplay } from '@firebreak/shared/view/own-replay.ts';
import type { LeadAnswer } from '@firebreak/shared/wire/http.ts';
import { leadRequest } from '@firebreak/shared/wire/http.ts';
import { Router } from 'express';
import { fail } from './errors.ts';
import { asGranted, type HttpPorts, sessionsOf, whiteCellOf } from './ports.ts';
import { bodyAs, param, route, sendReply } from './reply.ts';

/** Longest that rebuilding a log keeps the server's loop from live exercises, ms. */
const SLICE_MS = 5;
/** Whoever has not said for so long where they stand has left without letting go. */
const LEAD_HOLDS_MS = 20_000;

/** An exercise seen again by those who were in it, and led through by whoever presents it. */
export const replayRoutes = (ports: HttpPorts): Router => {
  /** Where whoever presents stands, exercise ms, and when that was said. Like presence it is nobody's record. */
  const leads = new Map<string, { readonly at: number; readonly wall: number }>();

  /** One seat's frames, a line each. */
  const frames = async function* (exercise: string, seat: string): AsyncGenerator<string> {
    const take = ownReplay(seat);
    let from = performance.now();
    for await (const line of ports.log.read(exercise)) {
      const frame = take(JSON.parse(line) as LogRecord);
      if (frame) yield `${JSON.stringify(frame)}\n`;
      if (performance.now() - from < SLICE_MS) continue;
      await setImmediate();
      from = performance.now();
    }
  };

  return Router()
    .get('/session/:session/replay', async (request, response) => {
      const session = sessionsOf(request, ports).find(({ id }) => id === param(request, 'session'));
      if (session?.kind !== 'seat') return sendReply(response, fail('session-over'));
      const exercise = await ports.exercises.get(session.exercise);
      if (typeof exercise === 'string') return sendReply(response, fail('exercise-unknown'));
      const phase = phaseOf(exercise.state());
      if (phase !== 'hotwash' && phase !== 'closed') return sendReply(response, fail('not-over-yet'));
      response.set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
      // Whoever closes the page half-way is no fault of ours.
      await pipeline(Readable.from(frames(exercise.id, session.seat)), response).catch(() => undefined);
    })
    .post(
      '/exercises/:id/lead',
      route(
        asGranted(ports, 'inject', (request, exercise) => {
          const body = bodyAs(request, leadRequest);
          if (body === undefined) return fail('bad-request');
          if (body.at === null) leads.delete(exercise.id);
          else leads.set(exercise.id, { at: body.at, wall: ports.clock.now() });
          return {};
        }),
      ),
    )
    .get(
      '/exercises/:id/lead',
      route((request) => {
        const id = param(request, 'id');
        const isIn = sessionsOf(request, ports).some((s) => s.exercise === id);
        if (!isIn && whiteCellOf(request, id, 'view', ports) === undefined) return fail('not-signed-in');
        const lead = leads.get(id);
        const holds = lead !== undefined && ports.clock.now() - lead.wall < LEAD_HOLDS_MS;
        return { body: { ...(holds && { at: lead.at }) } satisfies LeadAnswer };
      }),
    );
};
