/** A thread of its own: ELK thinks for a second or two, and rooms must not wait for that. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Shape } from '@firebreak/shared/view/chart-list.ts';
import type { DrawnShape } from '@firebreak/shared/wire/chart.ts';
import elkjs from 'elkjs';
import { type Elk, layOut } from './lay-out.ts';

// The package is CommonJS whose types speak of a module.
const ELK = elkjs as unknown as new () => Elk;

const elk = new ELK();
const drawn: DrawnShape[] = [];
for (const shape of workerData as readonly Shape[]) drawn.push(await layOut(elk, shape));
parentPort?.postMessage(drawn);
