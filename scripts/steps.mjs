// Runs named steps one after the other, with the time each took, and stops at the first that fails.
import { Stop } from './ensure.mjs';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Each step is { name, run }, where run resolves to an exit code (or to nothing, when all is well) or throws a Stop. */
export async function runSteps(steps) {
  const begun = Date.now();
  const times = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n── ${index + 1}/${steps.length} ${step.name}`);
    const since = Date.now();
    let code;
    try {
      code = (await step.run()) ?? 0;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      console.error(error.message);
      code = 1;
    }
    if (code !== 0) {
      throw new Stop(
        `FAILED at step ${index + 1} of ${steps.length}: ${step.name} (exit code ${code}, after ${seconds(since)})`,
      );
    }
    times.push(`${step.name.replace(/ \(.*/, '')} ${seconds(since)}`);
  }
  console.log(`\nAll ${steps.length} steps passed in ${seconds(begun)}: ${times.join(', ')}.`);
}
