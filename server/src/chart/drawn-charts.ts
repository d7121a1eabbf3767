import { Worker } from 'node:worker_threads';
import type { Plan } from '@firebreak/shared/machine/plan.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import { chartList, type Shape } from '@firebreak/shared/view/chart-list.ts';
import type { ChartAnswer, DrawnShape } from '@firebreak/shared/wire/chart.ts';

/** Rejects when the thread dies before it has drawn. */
const drawnShapes = (shapes: readonly Shape[]): Promise<readonly DrawnShape[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { workerData: shapes });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the layout ended with ${code}`)));
  });

const draw = async (scenario: Scenario, plan: Plan): Promise<ChartAnswer> => {
  const { charts, shapes } = chartList(scenario, plan);
  return { charts, shapes: await drawnShapes(shapes) };
};

const known = new WeakMap<Plan, Promise<ChartAnswer>>();

/** Laid out once for all exercises that run on the same compiled scenario. */
export const drawnCharts = (scenario: Scenario, plan: Plan): Promise<ChartAnswer> => {
  const already = known.get(plan);
  if (already) return already;
  const drawing = draw(scenario, plan);
  known.set(plan, drawing);
  drawing.catch(() => known.delete(plan));
  return drawing;
};
