import type { LibraryAnswer } from '@firebreak/shared/wire/http.ts';
import { Router } from 'express';
import { z } from 'zod';
import { MAX_SCENARIO_BYTES, readScenario } from '../scenario/read-scenario.ts';
import { fail } from './errors.ts';
import { asFacilitator, type HttpPorts } from './ports.ts';
import { bodyAs, route } from './reply.ts';

const check = z.strictObject({ source: z.string().max(MAX_SCENARIO_BYTES) });

export const scenarioRoutes = (ports: HttpPorts): Router =>
  Router()
    .get('/scenarios', route(asFacilitator(ports, async () => ({ body: await libraryAnswer(ports) }))))
    .post(
      '/scenarios/check',
      route(
        asFacilitator(ports, (request) => {
          const body = bodyAs(request, check);
          if (body === undefined) return fail('bad-request');
          const read = readScenario(body.source);
          return read.ok ? { body: { faults: [] } } : fail('scenario-has-faults', { faults: read.error });
        }),
      ),
    );

/** A scenario with faults is left out: `firebreak check` says what is wrong with it. */
const libraryAnswer = async ({ library, warn }: HttpPorts): Promise<LibraryAnswer> => {
  const read = await Promise.all((await library.list()).map(async (id) => ({ id, result: await library.load(id) })));
  const scenarios = read.flatMap(({ id, result }) => {
    if (result.ok) return [result.value];
    warn(`scenario ${id} has ${result.error.length} faults and is not offered: firebreak check names them.`);
    return [];
  });
  return {
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      title: scenario.title,
      summary: scenario.summary,
      lengthMin: scenario.length,
      seats: scenario.seats.length,
      injects: scenario.injects.length,
      procedures: scenario.procedures.map(({ id, title, inPlace }) => ({ id, title, inPlace })),
    })),
  };
};
