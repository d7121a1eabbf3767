import { readFile } from 'node:fs/promises';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import type { ScenarioFault } from '@firebreak/shared/wire/http.ts';
import { openLibrary, readScenarioFile } from '../scenario/library.ts';
import { EXIT, Failure, ioFailure } from './failure.ts';

/** `file:line: path: what is wrong. What to do.` */
export const printFault = (file: string, { line, path, message, fix }: ScenarioFault): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${path === '' ? '' : `${path}: `}${message} ${fix}`;

/** The faults of a scenario file; empty when it is sound. Throws when it cannot be read. */
export const faultsOf = async (file: string): Promise<readonly ScenarioFault[]> => {
  try {
    await readFile(file);
  } catch (error) {
    throw ioFailure(file, error);
  }
  const read = await readScenarioFile(file);
  return read.ok ? [] : read.error;
};

const looksLikeFile = (given: string): boolean => /[\\/]|\.ya?ml$/i.test(given);

/** A scenario by its id in the library, or by the path of its file. */
export const findScenario = async (given: string): Promise<Scenario> => {
  if (looksLikeFile(given)) {
    const faults = await faultsOf(given);
    if (faults.length > 0) throw new Failure(EXIT.faulty, faults.map((f) => printFault(given, f)).join('\n'));
    const read = await readScenarioFile(given);
    if (read.ok) return read.value;
  }
  const library = openLibrary();
  const ids = await library.list();
  if (!ids.includes(given))
    throw new Failure(
      EXIT.usage,
      `the library has no scenario "${given.slice(0, 64)}". It has: ${ids.join(', ')}. A file is given by its path.`,
    );
  const loaded = await library.load(given);
  if (!loaded.ok) throw new Failure(EXIT.faulty, loaded.error.map((f) => printFault(`${given}.yaml`, f)).join('\n'));
  return loaded.value;
};
