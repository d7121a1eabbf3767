import { scenarioOf } from '@firebreak/shared/core/query.ts';
import type { ChartAnswer } from '@firebreak/shared/wire/chart.ts';
import { Router } from 'express';
import { drawnCharts } from '../chart/drawn-charts.ts';
import { asFacilitator, type HttpPorts, withExercise } from './ports.ts';
import { param, route } from './reply.ts';

/** It tells of both sides' thresholds and of every inject: the facilitator's only. */
export const chartRoutes = (ports: HttpPorts): Router =>
  Router().get(
    '/exercises/:id/chart',
    route(
      asFacilitator(ports, (request) =>
        withExercise(ports, param(request, 'id'), async (exercise) => {
          const state = exercise.state();
          return { body: (await drawnCharts(scenarioOf(state), state.plan)) satisfies ChartAnswer };
        }),
      ),
    ),
  );
