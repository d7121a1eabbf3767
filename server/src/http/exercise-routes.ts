import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Result } from '@firebreak/shared/base/result.ts';
import { cardsHidden } from '@firebreak/shared/core/query.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import type { ExercisesAnswer, openExercise, ScenarioFault } from '@firebreak/shared/wire/http.ts';
import { openExercise as openExerciseRequest } from '@firebreak/shared/wire/http.ts';
import { Router } from 'express';
import type { z } from 'zod';
import { readScenario } from '../scenario/read-scenario.ts';
import { newSecret } from '../sessions/secret.ts';
import { fail } from './errors.ts';
import { exerciseAnswer } from './exercise-answer.ts';
import { logReader } from './log-reader.ts';
import { asFacilitator, asGranted, type HttpPorts, withExercise } from './ports.ts';
import { bodyAs, param, route, sendReply } from './reply.ts';

type OpenRequest = z.infer<typeof openExercise>;

export const exerciseRoutes = (ports: HttpPorts): Router => {
  const { exercises, library, log } = ports;

  const scenarioFor = ({ scenario, source }: OpenRequest): Promise<Result<Scenario, readonly ScenarioFault[]>> =>
    source === undefined ? library.load(scenario ?? '') : Promise.resolve(readScenario(source));

  return Router()
    .get(
      '/exercises',
      route(
        asFacilitator(ports, async () => ({ body: { exercises: await exercises.list() } satisfies ExercisesAnswer })),
      ),
    )
    .post(
      '/exercises',
      route(
        asFacilitator(ports, async (request, facilitator) => {
          const body = bodyAs(request, openExerciseRequest);
          if (
            body === undefined ||
            (body.scenario === undefined) === (body.source === undefined) ||
            (body.procedures && body.drawn)
          ) {
            return fail('bad-request');
          }
          if (body.scenario !== undefined && !(await library.list()).includes(body.scenario)) {
            return fail('scenario-unknown');
          }
          const scenario = await scenarioFor(body);
          if (!scenario.ok) return fail('scenario-has-faults', { faults: scenario.error });
          const { procedures, drawn, rehearsal, marking, seed = newSecret() } = body;
          const opening = {
            scenario: scenario.value,
            seed,
            ...(procedures && { procedures }),
            ...(drawn && { drawn }),
            ...(rehearsal && { rehearsal }),
            ...(marking && { marking }),
          };
          const actor = { kind: 'facilitator' as const, name: facilitator.name };
          const exercise = await exercises.open(opening, actor).catch(() => undefined);
          return exercise === undefined ? fail('not-stored') : exerciseAnswer(request, exercise, facilitator, ports);
        }),
      ),
    )
    .get(
      '/exercises/:id',
      route(asGranted(ports, 'view', (request, exercise, who) => exerciseAnswer(request, exercise, who, ports))),
    )
    .post(
      '/exercises/:id/wipe',
      route(
        asFacilitator(ports, (request) =>
          withExercise(ports, param(request, 'id'), async (exercise) => {
            if (!exercise.state().opening.rehearsal) return fail('not-a-rehearsal');
            const gone = await exercises.wipe(exercise.id).then(
              () => true,
              () => false,
            );
            return gone ? {} : fail('not-stored');
          }),
        ),
      ),
    )
    .get('/exercises/:id/log', async (request, response) => {
      // The whole log holds both sides and the truth: the facilitator's only. Also of a log that cannot be opened.
      const id = param(request, 'id');
      const exercise = await exercises.get(id);
      const reader = logReader(request, id, exercise, ports);
      if (typeof reader === 'string') return sendReply(response, fail(reader));
      if (typeof exercise === 'object' && cardsHidden(exercise.state()))
        return sendReply(response, fail('cards-are-hidden'));
      const lines = log.read(id)[Symbol.asyncIterator]();
      const first = await lines.next();
      if (first.done) return sendReply(response, fail('exercise-unknown'));
      const prefix = typeof exercise === 'object' && exercise.state().opening.rehearsal ? 'rehearsal-' : '';
      response.set({
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': `attachment; filename="${prefix}${id}.jsonl"`,
        'Cache-Control': 'no-store',
      });
      const text = async function* () {
        yield `${first.value}\n`;
        for (let next = await lines.next(); !next.done; next = await lines.next()) yield `${next.value}\n`;
      };
      // Whoever closes the page half-way is no fault of ours.
      await pipeline(Readable.from(text()), response).catch(() => undefined);
    });
};
