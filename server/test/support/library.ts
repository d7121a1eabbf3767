import { readdirSync } from 'node:fs';
import { SCENARIO_FOLDER } from '../../src/scenario/library.ts';

/** Every scenario that comes with the product. */
export const LIBRARY_IDS: readonly string[] = readdirSync(SCENARIO_FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();
