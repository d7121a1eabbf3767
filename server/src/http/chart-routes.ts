import { scenarioOf } from '@firebreak/shared/core/query.ts';
import type { ChartAnswer } from '@firebreak/shared/wire/chart.ts';
import { Router } from 'express';
import { drawnCharts } from '../chart/drawn-charts.ts';
import { asGranted, type HttpPorts } from './ports.ts';
import { route } from './reply.ts';

/** It tells of both sides' thresholds and of every inject: for facilitators only. */
export const chartRoutes = (ports: HttpPorts): Router =>
  Router().get(
    '/exercises/:id/chart',
    route(
      asGranted(ports, 'view', async (_request, exercise) => {
        const state = exercise.state();
        return { body: (await drawnCharts(scenarioOf(state), state.plan)) satisfies ChartAnswer };
      }),
    ),
  );
