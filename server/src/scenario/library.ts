/** The scenarios that come with the product: one YAML file each, named for its id. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ID_PATTERN } from '@firebreak/shared/base/ids.ts';
import { err, ok, type Result } from '@firebreak/shared/base/result.ts';
import type { Scenario } from '@firebreak/shared/scenario/scenario.ts';
import type { ScenarioFault } from '@firebreak/shared/wire/http.ts';
import { MAX_SCENARIO_BYTES, readScenario } from './read-scenario.ts';

export const SCENARIO_FOLDER = fileURLToPath(new URL('../../../shared/scenarios/', import.meta.url));

export type Library = {
  /** Ids in the library, sorted; whether each is sound is told by `load`. */
  readonly list: () => Promise<readonly string[]>;
  /** The scenario, or its faults; an id that is not in the library is a fault too. */
  readonly load: (id: string) => Promise<Result<Scenario, readonly ScenarioFault[]>>;
};

const refused = (message: string, fix: string): Result<never, readonly ScenarioFault[]> =>
  err([{ path: '', message, fix }]);

/** A file of scenario text, read without ever taking in more than a scenario can hold. */
export const readScenarioFile = async (file: string): Promise<Result<Scenario, readonly ScenarioFault[]>> => {
  try {
    const found = await stat(file);
    if (found.size > MAX_SCENARIO_BYTES) {
      return refused(
        `The file is larger than ${MAX_SCENARIO_BYTES / 1000} kB.`,
        'Shorten it; a scenario is text only.',
      );
    }
    return readScenario(await readFile(file, 'utf8'));
  } catch (error) {
    return refused(
      `The file cannot be read: ${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}.`,
      'Check its name and that you may read it.',
    );
  }
};

type Read = { readonly stamp: string; readonly result: Promise<Result<Scenario, readonly ScenarioFault[]>> };

export const openLibrary = (folder: string = SCENARIO_FOLDER): Library => {
  /** Reading and checking a whole scenario holds up everything else for a moment: done again only when the file changed. */
  const known = new Map<string, Read>();
  const readOnce = async (file: string): Promise<Result<Scenario, readonly ScenarioFault[]>> => {
    const found = await stat(file).catch(() => undefined);
    const stamp = found ? `${found.mtimeMs}/${found.size}` : '';
    const before = known.get(file);
    if (before !== undefined && stamp !== '' && before.stamp === stamp) return before.result;
    const result = readScenarioFile(file);
    known.set(file, { stamp, result });
    return result;
  };
  const list = async (): Promise<readonly string[]> => {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .sort();
  };
  const load: Library['load'] = async (id) => {
    const ids = await list();
    if (!ID_PATTERN.test(id) || !ids.includes(id)) {
      return refused(`The library has no scenario "${id.slice(0, 64)}".`, `It has: ${ids.join(', ')}.`);
    }
    const read = await readOnce(join(folder, `${id}.yaml`));
    if (read.ok && read.value.id !== id) {
      return refused(`The file ${id}.yaml holds the scenario "${read.value.id}".`, 'Give the file the name of its id.');
    }
    return read.ok ? ok(read.value) : read;
  };
  return { list, load };
};

/** Reads every scenario once, one after the other: whoever asks first must not wait for all of them, nor hold up the rest. */
export const warm = async (library: Library): Promise<void> => {
  for (const id of await library.list()) await library.load(id);
};
