import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '@firebreak/shared/core/verify.ts';
import { describe, expect, it } from 'vitest';
import { SCENARIO_FOLDER } from '../../src/scenario/library.ts';
import { emptyFolder } from '../support/folder.ts';
import { LIBRARY_IDS } from '../support/library.ts';
import { firebreak } from './firebreak.ts';

describe('firebreak simulate', () => {
  it('[CLI-1] writes a whole log; equal seeds give the same file, and verify finds it sound', async () => {
    const dir = emptyFolder();
    const play = (seed: string, out: string) =>
      firebreak(dir, ['simulate', 'practice', '--seed', seed, '--policy', 'bayes,random', '--out', out]);
    const [first, again, other] = await Promise.all([play('7', 'a.jsonl'), play('7', 'b.jsonl'), play('8', 'c.jsonl')]);
    expect([first.code, again.code, other.code]).toEqual([0, 0, 0]);
    expect(first.out).toMatch(/^a\.jsonl: seed 7; \d+ records, \d+ commands, 0 refused; highest rung A \d, B \d; /);
    const read = (name: string) => readFileSync(join(dir, name), 'utf8');
    expect(read('a.jsonl')).toBe(read('b.jsonl'));
    expect(read('a.jsonl')).not.toBe(read('c.jsonl'));
    const verified = await firebreak(dir, ['verify', 'a.jsonl']);
    expect(verified).toMatchObject({ code: 0, err: '' });
    expect(verified.out).toMatch(/^a\.jsonl: sound\. \d+ records; every one is what the machines say\./);
    expect(readdirSync(dir).sort()).toEqual(['a.jsonl', 'b.jsonl', 'c.jsonl']);
  });

  it('[CLI-2] several runs go to numbered files with numbered seeds', async () => {
    const dir = emptyFolder();
    const args = [
      'simulate',
      'practice',
      '--policy',
      'passive',
      '--seed',
      'x',
      '--runs',
      '3',
      '--out',
      'logs/run.jsonl',
    ];
    const done = await firebreak(dir, args);
    expect(done.code).toBe(0);
    expect(readdirSync(join(dir, 'logs')).sort()).toEqual(['run-1.jsonl', 'run-2.jsonl', 'run-3.jsonl']);
    expect(done.out).toMatch(/run-2\.jsonl: seed x-2;/);
  });

  it('[CLI-3] never replaces a file unless told to', async () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, 'mine.jsonl'), 'mine');
    const args = ['simulate', 'practice', '--policy', 'passive', '--out', 'mine.jsonl'];
    const refused = await firebreak(dir, args);
    expect(refused.code).toBe(3);
    expect(refused.err).toBe(
      'firebreak: mine.jsonl: it exists already. Choose another name, or give --force to replace it.\n',
    );
    expect(readFileSync(join(dir, 'mine.jsonl'), 'utf8')).toBe('mine');
    expect((await firebreak(dir, [...args, '--force'])).code).toBe(0);
    expect(readFileSync(join(dir, 'mine.jsonl'), 'utf8')).toContain('exerciseOpened');
  });

  it.each([
    [['practice', '--policy', 'clever'], 'there is no policy "clever"; there is: passive, random, bayes, scripted'],
    [['practice'], '--policy is missing'],
    [['nowhere', '--policy', 'passive'], 'the library has no scenario "nowhere". It has: dark-substation'],
    [['practice', '--policy', 'bayes', '--procedures', 'P3,P99'], 'practice has no card "P99"; it has: P3, P4'],
    [['practice', '--policy', 'scripted'], '--policy scripted needs --script FILE'],
    [['practice', '--policy', 'bayes', '--runs', '0'], 'Give a whole number from 1 to 100000'],
    [['practice', '--policy', 'bayes', '--sed', '1'], 'unknown option'],
  ])('[CLI-4] wrong usage ends with 2 and says what there is: %j', async (args, message) => {
    const dir = emptyFolder();
    const ended = await firebreak(dir, ['simulate', ...args, '--out', 'log.jsonl']);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain(message);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('[CLI-4] no command, an unknown command or no --out is wrong usage; --help is not', async () => {
    const dir = emptyFolder();
    for (const args of [[], ['simulat'], ['simulate', 'practice', '--policy', 'bayes'], ['check']])
      expect((await firebreak(dir, args)).code).toBe(2);
    for (const command of ['simulate', 'check', 'verify', 'export', 'serve', 'key']) {
      const help = await firebreak(dir, [command, '--help']);
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toMatch(new RegExp(`^Usage: firebreak ${command}`));
    }
  });

  it('[CLI-5] a path that cannot be written ends with 3, names it, and leaves nothing', async () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, 'file'), '');
    const ended = await firebreak(dir, ['simulate', 'practice', '--policy', 'passive', '--out', 'file/log.jsonl']);
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(/^firebreak: file\/log\.jsonl: /);
    expect(readdirSync(dir)).toEqual(['file']);
  });

  it('[CLI-6] a scenario file is taken by its path; a faulty one ends with 1 and its faults', async () => {
    const dir = emptyFolder();
    const text = readFileSync(join(SCENARIO_FOLDER, 'practice.yaml'), 'utf8');
    writeFileSync(join(dir, 'mine.yaml'), text.replace('truth: supplier', 'truth: suplier'));
    const args = (file: string) => ['simulate', file, '--policy', 'passive', '--out', 'log.jsonl'];
    const ended = await firebreak(dir, args('./mine.yaml'));
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^firebreak: \.\/mine\.yaml:\d+: incidents\[0\]\.truth: .*supplier/);
    expect(existsSync(join(dir, 'log.jsonl'))).toBe(false);
    writeFileSync(join(dir, 'mine.yaml'), text);
    expect((await firebreak(dir, args('mine.yaml'))).code).toBe(0);
  });
});

describe('scripts', () => {
  const scripts = readdirSync(join(SCENARIO_FOLDER, 'scripts')).filter((name) => name.endsWith('.yaml'));

  it.each(scripts)('[CLI-7] %s is legal in every step and reaches the ending it claims', async (name) => {
    const dir = emptyFolder();
    const scenario = name.split('.')[0] ?? '';
    const file = join(SCENARIO_FOLDER, 'scripts', name);
    const ended = await firebreak(dir, ['simulate', scenario, '--script', file, '--out', 'log.jsonl']);
    expect(ended.err).toBe('');
    expect(ended.code).toBe(0);
    const claimed = /^ending: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
    expect(claimed).toBeDefined();
    expect(ended.out).toMatch(new RegExp(`ending: .*\\b${claimed}\\b`));
    const lines = readFileSync(join(dir, 'log.jsonl'), 'utf8').trimEnd().split('\n');
    expect(verify(lines)).toMatchObject({ ok: true });
  });

  it('[CLI-7] there is a script to a peaceful and to a bad end of each scenario', () => {
    const expected = LIBRARY_IDS.flatMap((s) => [`${s}.bad.yaml`, `${s}.peaceful.yaml`]);
    expect(scripts).toEqual(expect.arrayContaining(expected));
  });

  it('[CLI-8] an illegal step or a missed ending ends with 1 and names the minute, the seat and why', async () => {
    const dir = emptyFolder();
    const script = (steps: string, more = '') =>
      writeFileSync(join(dir, 's.yaml'), `scenario: practice\nlabel: { en: One, zh: 一 }\n${more}steps:\n${steps}\n`);
    const run = () => firebreak(dir, ['simulate', 'practice', '--script', 's.yaml', '--out', 'log.jsonl', '--force']);
    script('  - { at: 1.5, seat: aldara-duty, do: { type: openItem, item: s7 } }', 'ending: trains-run\n');
    const missed = await run();
    expect(missed.code).toBe(1);
    expect(missed.err).toContain('s.yaml: minute 1.5, aldara-duty, openItem: unknown-item (s7).');
    expect(missed.err).toContain('s.yaml: it claims the ending "trains-run", which was not reached.');
    script('  - { at: 1, seat: nobody, do: { type: openItem, item: s1 } }');
    expect((await run()).err).toContain('steps[0].seat: there is no seat "nobody"; there is: aldara-commissioner');
    script('  - { at: 1, seat: aldara-duty, do: { type: openItm, item: s1 } }');
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('steps.0.do.type') });
    script('  - { at: 1, seat: aldara-duty');
    expect(await run()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/s\.yaml: line \d+: this is not valid YAML/),
    });
  });
});
