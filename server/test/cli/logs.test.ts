import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLine } from '@firebreak/shared/log/parse-line.ts';
import { play } from '@firebreak/shared/sim/run.ts';
import { aScenario } from '@firebreak/shared/testing/scenario.ts';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/folder.ts';
import { firebreak } from './firebreak.ts';

const simulated = (): string[] => {
  const lines: string[] = [];
  const policies = { A: 'random', B: 'bayes' } as const;
  for (const batch of play({ scenario: aScenario(), seed: 'log', policies })) lines.push(...batch.lines);
  return lines;
};

const LINES = simulated();
const stored = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const folderWith = (text: string): string => {
  const dir = emptyFolder();
  writeFileSync(join(dir, 'log.jsonl'), text);
  return dir;
};

describe('firebreak verify', () => {
  it('[CLI-9] a sound log ends with 0 and tells its last record and final state', async () => {
    const ended = await firebreak(folderWith(stored(LINES)), ['verify', 'log.jsonl']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`log.jsonl: sound. ${LINES.length} records`);
    expect(ended.out).toMatch(/last record [0-9a-f]{64}\nfinal state [0-9a-f]{64}/);
  });

  it('[CLI-10] a truncated last line is reported as such, with the number of its record', async () => {
    const dir = folderWith(stored(LINES).slice(0, -40));
    const ended = await firebreak(dir, ['verify', 'log.jsonl']);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`record ${LINES.length - 1}:`);
    expect(ended.err).toContain('it was truncated');
    expect(ended.err).toContain(`the ${LINES.length - 1} records before it can still be read`);
  });

  it('[CLI-10] only the last line end missing is no fault', async () => {
    const text = stored(LINES);
    expect((await firebreak(folderWith(text.slice(0, -1)), ['verify', 'log.jsonl'])).code).toBe(0);
  });

  it.each([
    ['a changed record', (l: string[]) => l.map((x, i) => (i === 20 ? x.replace('"at":', '"at":1') : x)), [20, 21]],
    [
      'a changed scenario',
      (l: string[]) => l.map((x, i) => (i === 0 ? x.replace('"attack":30', '"attack":31') : x)),
      [1],
    ],
    ['a missing record', (l: string[]) => l.filter((_, i) => i !== 9), [10]],
    ['two records exchanged', (l: string[]) => [...l.slice(0, 4), l[5] ?? '', l[4] ?? '', ...l.slice(6)], [5]],
    ['a line that is not JSON', (l: string[]) => l.map((x, i) => (i === 3 ? 'hello' : x)), [3]],
    ['an unknown field', (l: string[]) => l.map((x, i) => (i === 7 ? x.replace('{', '{"extra":1,') : x)), [7]],
    ['nothing', () => [], [0]],
  ])('[CLI-11] %s ends with 1 and names the first record that is wrong', async (_what, spoil, named) => {
    const ended = await firebreak(folderWith(stored(spoil([...LINES]))), ['verify', 'log.jsonl']);
    expect(ended.code).toBe(1);
    expect(named).toContain(Number(/^firebreak: log\.jsonl: record (\d+): /.exec(ended.err)?.[1]));
    expect(ended.err).toMatch(/Compare with another copy, or export it again/);
  });

  it('[CLI-12] a file that is not there or is a folder ends with 3', async () => {
    const dir = emptyFolder();
    mkdirSync(join(dir, 'folder'));
    expect(await firebreak(dir, ['verify', 'none.jsonl'])).toEqual({
      code: 3,
      out: '',
      err: 'firebreak: none.jsonl: there is no such file.\n',
    });
    expect(await firebreak(dir, ['export', 'folder', '--out', 'o'])).toMatchObject({
      code: 3,
      err: 'firebreak: folder: it is a folder.\n',
    });
  });
});

describe('firebreak export', () => {
  const csv = (text: string): string[][] => {
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
      if (end === '' && quoted === undefined && plain === '') break;
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.filter((row) => row.length > 0);
  };

  it('[CLI-13] writes the log as it is and five tables, as often as asked the same', async () => {
    const dir = folderWith(stored(LINES));
    const ended = await firebreak(dir, ['export', 'log.jsonl', '--out', 'one']);
    expect(ended).toMatchObject({ code: 0, err: '' });
    await firebreak(dir, ['export', 'log.jsonl', '--format', 'both', '--out', 'two']);
    const names = [
      'assessments.csv',
      'calls.csv',
      'log.jsonl',
      'messages.csv',
      'notes.csv',
      'records.csv',
      'rungs.csv',
    ];
    expect(readdirSync(join(dir, 'one')).sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(dir, 'two', name), 'utf8')).toBe(readFileSync(join(dir, 'one', name), 'utf8'));
    expect(readFileSync(join(dir, 'one', 'log.jsonl'), 'utf8')).toBe(stored(LINES));
  });

  it('[CLI-13] --format chooses; what exists is not replaced, and then nothing is written', async () => {
    const dir = folderWith(stored(LINES));
    expect((await firebreak(dir, ['export', 'log.jsonl', '--format', 'jsonl', '--out', 'j'])).code).toBe(0);
    expect(readdirSync(join(dir, 'j'))).toEqual(['log.jsonl']);
    mkdirSync(join(dir, 'c'));
    writeFileSync(join(dir, 'c', 'calls.csv'), 'mine');
    expect((await firebreak(dir, ['export', 'log.jsonl', '--format', 'csv', '--out', 'c'])).code).toBe(3);
    expect(readdirSync(join(dir, 'c'))).toEqual(['calls.csv']);
    expect((await firebreak(dir, ['export', 'log.jsonl', '--format', 'xml', '--out', 'x'])).code).toBe(2);
  });

  it('[CLI-14] every record is a row; every row of every table has its columns, the marking first', async () => {
    const dir = folderWith(stored(LINES));
    await firebreak(dir, ['export', 'log.jsonl', '--format', 'csv', '--out', 'o']);
    for (const name of readdirSync(join(dir, 'o'))) {
      const text = readFileSync(join(dir, 'o', name), 'utf8');
      expect(text.startsWith('\u{FEFF}marking,')).toBe(true);
      const [header = [], ...rows] = csv(text.slice(1));
      // Bots take no notes.
      if (name !== 'notes.csv') expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      expect(rows.filter((row) => row[0] !== 'EXERCISE')).toEqual([]);
    }
    const records = csv(readFileSync(join(dir, 'o', 'records.csv'), 'utf8'));
    expect(records.length).toBe(LINES.length + 1);
    const rungs = csv(readFileSync(join(dir, 'o', 'rungs.csv'), 'utf8')).slice(1);
    for (const row of rungs) expect(['moveTaken', 'thresholdTripped']).toContain(row[7]);
  });

  it('[CLI-15] words that a spreadsheet would run are defused', async () => {
    const note = '=HYPERLINK("http://x","y"),\n@a';
    const spoilt = LINES.map((line) => {
      const parsed = parseLine(line);
      if (!parsed.ok || parsed.value.event.type !== 'assessmentFiled') return line;
      return JSON.stringify({ ...parsed.value, event: { ...parsed.value.event, note } });
    });
    expect(spoilt).not.toEqual(LINES);
    const dir = folderWith(stored(spoilt));
    await firebreak(dir, ['export', 'log.jsonl', '--format', 'csv', '--out', 'o']);
    const filed = csv(readFileSync(join(dir, 'o', 'assessments.csv'), 'utf8'));
    const column = filed[0]?.indexOf('note') ?? -1;
    expect(filed.map((row) => row[column])).toContain(`'${note}`);
  });

  it('[CLI-16] a truncated log is not exported in part', async () => {
    const text = stored(LINES);
    const dir = folderWith(text.slice(0, -40));
    const ended = await firebreak(dir, ['export', 'log.jsonl', '--out', 'o']);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('it was truncated. Nothing was exported.');
    expect(readdirSync(join(dir, 'o'))).toEqual([]);
  });
});
