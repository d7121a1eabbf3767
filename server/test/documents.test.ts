import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHANNEL, CHANNELS, medianOf } from '@firebreak/shared/base/channels.ts';
import { DEFAULT_PARAMETERS } from '@firebreak/shared/base/parameters.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../src/scenario/library.ts';
import { LIBRARY_IDS } from './support/library.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

describe('documents', () => {
  it('[DOC-1] the table of channels says what the code has', () => {
    const table = new Map(rows(read('docs/hotline.md')).map((row) => [row[0]?.replaceAll('`', ''), row]));
    for (const id of CHANNELS) {
      const { reach, weight, anchor } = CHANNEL[id];
      const { calm, tense, grievance } = reach.answer;
      const row = table.get(id) ?? [];
      expect([id, row[3], row[4], row[5], row[8]]).toEqual([
        ...[id, weight, `${calm} / ${tense} / ${grievance}`],
        ...[`${Math.round(medianOf(reach.time))}`, anchor],
      ]);
    }
  });

  it('[DOC-1] the table of cards has all sixteen, with the numbers of the code', () => {
    const table = new Map(rows(read('docs/procedures.md')).map((row) => [row[0], row]));
    for (let i = 1; i <= 16; i++) expect([`P${i}`, table.get(`P${i}`)?.length]).toEqual([`P${i}`, 6]);
    const { watch, noticeWeight, correction, sightError, verify, evidence, requestDue } = DEFAULT_PARAMETERS;
    const says = (card: string, without: string | number, withCard: string | number): void => {
      expect([card, table.get(card)?.[3]]).toEqual([card, expect.stringContaining(String(without))]);
      expect([card, table.get(card)?.[4]]).toEqual([card, expect.stringContaining(String(withCard))]);
    };
    if ('mean' in watch) throw new Error('no lognormal');
    says('P2', 'the channel’s'.replace('’', "'"), `${watch.shift} + ${watch.median} min`);
    says('P6', `${sightError.without} %`, `${sightError.with} %`);
    says('P7', verify.without, verify.with);
    says('P9', `${evidence.without} %`, `${evidence.with} %`);
    says('P11', `${requestDue / 60} h`, 'the scenario');
    says('P12', '100 %', `${noticeWeight} %`);
    says('P14', `${correction.without} %`, `${correction.with} %`);
  });
});

describe('the coverage of the domain reference', () => {
  const LETTERS: Readonly<Record<string, number>> = { A: 25, B: 35, C: 29, D: 37, E: 24 };
  const ids = Object.entries(LETTERS).flatMap(([letter, n]) =>
    Array.from({ length: n }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`),
  );
  const table = new Map(rows(read('docs/coverage.md')).map((row) => [row[0] ?? '', row]));
  const injects = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    for (const id of LIBRARY_IDS) {
      const loaded = await openLibrary().load(id);
      if (loaded.ok) injects.set(id, new Set(loaded.value.injects.map((i) => i.id)));
    }
  });

  it('[DOC-2] has a row for every mechanism, and most of them live', () => {
    expect(ids).toHaveLength(150);
    for (const id of ids) expect([id, table.get(id)?.length]).toEqual([id, 3]);
    const out = ids.filter((id) => table.get(id)?.[1]?.startsWith('out:'));
    expect(150 - out.length).toBeGreaterThanOrEqual(130);
  });

  it('[DOC-2] names nothing that does not exist', () => {
    const spec = read('SPEC.md');
    let named = 0;
    for (const id of ids) {
      const [, home = ''] = table.get(id) ?? [];
      if (home.startsWith('out:')) continue;
      const homes = [...home.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');
      expect([id, homes.length > 0]).toEqual([id, true]);
      for (const one of homes) {
        named += 1;
        const [scenario = '', inject] = one.split(':');
        if (inject !== undefined) expect([id, one, injects.get(scenario)?.has(inject)]).toEqual([id, one, true]);
        else if (/^[A-Z]+-\d+$/.test(one)) expect([id, one, spec.includes(`[${one}]`)]).toEqual([id, one, true]);
        else if (/^P\d+$/.test(one)) expect(Number(one.slice(1))).toBeLessThanOrEqual(16);
        else expect([id, one, existsSync(`${root}${one}`)]).toEqual([id, one, true]);
      }
    }
    expect(named).toBeGreaterThan(200);
  });
});
