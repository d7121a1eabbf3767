import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIO_FOLDER } from '../../src/scenario/library.ts';
import { emptyFolder } from '../support/folder.ts';
import { LIBRARY_IDS } from '../support/library.ts';
import { kill, runningServer } from '../support/server-process.ts';
import { firebreak } from './firebreak.ts';

describe('firebreak check', () => {
  it('[CLI-17] sound files end with 0', async () => {
    const files = LIBRARY_IDS.map((id) => join(SCENARIO_FOLDER, `${id}.yaml`));
    const ended = await firebreak(emptyFolder(), ['check', ...files]);
    expect(ended).toEqual({ code: 0, err: '', out: files.map((f) => `${f}: sound\n`).join('') });
  });

  it('[CLI-18] all faults are told at once with path, line and what to do, and it ends with 1', async () => {
    const dir = emptyFolder();
    const text = readFileSync(join(SCENARIO_FOLDER, 'practice.yaml'), 'utf8');
    const bad = text
      .replace('truth: supplier', 'truth: suplier')
      .replace('trigger: { after: dark,', 'trigger: { after: dork,');
    writeFileSync(join(dir, 'bad.yaml'), bad);
    writeFileSync(join(dir, 'good.yaml'), text);
    const ended = await firebreak(dir, ['check', 'bad.yaml', 'good.yaml']);
    expect(ended.code).toBe(1);
    const line = (part: string) => bad.split('\n').findIndex((l) => l.includes(part)) + 1;
    expect(ended.out).toContain(`bad.yaml:${line('suplier')}: incidents[0].truth: `);
    expect(ended.out).toContain(`bad.yaml:${line('dork')}: injects[1].trigger.after: `);
    expect(ended.out).toMatch(/Did you mean "dark"\?/);
    expect(ended.out).toContain('good.yaml: sound');
    expect(ended.err).toBe('firebreak: 1 of 2 files are faulty: mend what is listed above and check again.\n');
  });

  it('[CLI-19] a missing file ends with 3 and does not hide the others', async () => {
    const dir = emptyFolder();
    expect((await firebreak(dir, ['check', 'none.yaml'])).err).toBe('firebreak: none.yaml: there is no such file.\n');
    writeFileSync(join(dir, 'bad.yaml'), 'format: 1');
    const ended = await firebreak(dir, ['check', 'none.yaml', 'bad.yaml']);
    expect(ended.code).toBe(3);
    expect(ended.out).toMatch(/bad\.yaml:?\d*: .*\n/);
  });
});

describe('firebreak key', () => {
  it('[CLI-20] makes a new key where there is data, and says what is missing where there is none', async () => {
    const dir = emptyFolder();
    const none = await firebreak(dir, ['key', '--new'], { DATA_DIR: dir });
    expect(none.code).toBe(3);
    expect(none.err).toContain('Start the server once, or set DATA_DIR');
    await kill(await runningServer(dir, { FACILITATOR_KEY: '' }), 'SIGTERM');
    const made = await firebreak(dir, ['key', '--new'], { DATA_DIR: dir });
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/http:\/\/\S+\/control#key=[A-Za-z0-9_-]{22,}/);
    expect((await firebreak(dir, ['key'], { DATA_DIR: dir })).code).toBe(2);
  });
});
