import { readdir, readFile } from 'node:fs/promises';
import { scenarioDocument } from '@firebreak/shared/testing/scenario.ts';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { openLibrary, SCENARIO_FOLDER } from '../../src/scenario/library.ts';
import { MAX_SCENARIO_BYTES, readScenario } from '../../src/scenario/read-scenario.ts';

const SMALL = stringify(scenarioDocument());
const faultsOf = (text: string) => {
  const read = readScenario(text);
  return read.ok ? [] : read.error;
};
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a scenario file is read', () => {
  it('[SCN-20] a sound one is read whole', () => {
    expect(readScenario(SMALL)).toMatchObject({ ok: true, value: { id: 'small' } });
  });

  it('[SCN-20] a fault names its place, its line, and what to do', () => {
    const text = SMALL.replace('after: trains', 'after: trainz');
    expect(faultsOf(text)).toEqual([
      {
        path: 'injects[1].trigger.after',
        line: lineOf(text, 'after: trainz'),
        message: 'There is no inject "trainz".',
        fix: 'Did you mean "trains"? There is: trains, log, heard, rumour.',
      },
    ]);
  });

  it('[SCN-20] what is missing is shown at the line of what it is missing from', () => {
    const text = SMALL.replace(/\n {2}zh: Small（中）/, '');
    expect(faultsOf(text)).toMatchObject([{ path: 'title.zh', line: lineOf(text, 'title:') }]);
  });

  it('[SCN-20] faults come in the order of their lines', () => {
    const text = SMALL.replace('after: trains', 'after: x')
      .replace('rung: 5\n', 'rung: 6\n')
      .replace('truth: fault', 'truth: x');
    const lines = faultsOf(text).map((f) => f.line ?? 0);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it.each([
    ['an open quotation mark', 'id: "small\ntitle: x\n', 3],
    ['a key twice', 'id: small\nid: large\n', 2],
    ['a tab as indent', 'title:\n\ten: x\n', 2],
    ['a second document', 'id: small\n---\nid: large\n', 2],
    ['an unknown tag', 'id: !secret small\n', 1],
    ['an alias', 'title: &t { en: x, zh: x }\nsummary: *t\n', 2],
  ])('[SCN-20] %s is a fault with its line', (_what, text, line) => {
    const [first] = faultsOf(text);
    expect(first?.line).toBe(line);
    expect(first?.fix).toMatch(/\.$/);
  });

  it.each([
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
        .join('\n')}`,
    ],
    ['brackets without end', '['.repeat(100_000)],
    ['dashes without end', '- '.repeat(100_000)],
    ['indents without end', Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['more than a scenario can hold', `# ${'x'.repeat(MAX_SCENARIO_BYTES)}`],
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['bytes that are no text', '\u0000\u0001\ufffe'],
  ])('[SCN-20] hostile or empty text is refused at once: %s', (_what, text) => {
    const begun = performance.now();
    expect(faultsOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('the library', () => {
  const library = openLibrary();

  it('[SCN-21] lists what is in the folder and loads it by id', async () => {
    const ids = await library.list();
    expect(ids).toEqual(expect.arrayContaining(['practice', 'which-red-phone']));
    for (const id of ids) expect(await library.load(id)).toMatchObject({ ok: true, value: { id } });
  });

  it.each(['nothing', '../../package', 'practice.yaml', '', 'scripts/practice.bad'])(
    '[SCN-21] what it has not is a fault: %s',
    async (id) => {
      const loaded = await library.load(id);
      expect(loaded.ok).toBe(false);
      if (!loaded.ok) expect(loaded.error[0]?.fix).toContain('practice');
    },
  );

  it('[SCN-21] each file is named for the id it holds', async () => {
    for (const name of (await readdir(SCENARIO_FOLDER)).filter((n) => n.endsWith('.yaml'))) {
      const read = readScenario(await readFile(`${SCENARIO_FOLDER}${name}`, 'utf8'));
      expect(read).toMatchObject({ ok: true, value: { id: name.replace('.yaml', '') } });
    }
  });
});
