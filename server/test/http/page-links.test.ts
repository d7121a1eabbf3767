import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageLinks } from '../../src/http/page-links.ts';
import { emptyFolder } from '../support/folder.ts';

const MANIFEST = {
  '_door.js': { file: 'assets/door.js', name: 'door', dynamicImports: ['src/i18n/en/join.ts', 'src/i18n/zh/join.ts'] },
  '_common.js': { file: 'assets/common.js', name: 'common', imports: ['_door.js'] },
  'src/screens/debrief/debrief.tsx': { file: 'assets/debrief.js', imports: ['_door.js', '_common.js', '_small.js'] },
  '_small.js': { file: 'assets/small.js' },
  '_seat.js': {
    ...{ file: 'assets/seat.js', name: 'seat', imports: ['_door.js'] },
    dynamicImports: ['src/i18n/en/desk.ts', 'src/i18n/zh/desk.ts', 'src/screens/desk/past/past-desk.tsx'],
  },
  'src/i18n/en/join.ts': { file: 'assets/join-en.js' },
  'src/i18n/zh/join.ts': { file: 'assets/join-zh.js' },
  'src/i18n/en/desk.ts': { file: 'assets/desk-en.js' },
  'src/i18n/zh/desk.ts': { file: 'assets/desk-zh.js' },
};

const links = () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(MANIFEST));
  return pageLinks(folder);
};

describe('what a page will ask for next', () => {
  it('[BUD-3] is named with the page: its words in the browser’s language, and a seat’s file where a seat is meant', () => {
    const of = links();
    expect(of('/join', 'en-GB,en;q=0.9')).toBe('</assets/join-en.js>; rel=modulepreload');
    expect(of('/', 'zh-CN,zh;q=0.9,en;q=0.8')).toBe('</assets/join-zh.js>; rel=modulepreload');
    const seat = of('/desk/s1', 'zh-CN');
    expect(seat.split(', ').sort()).toEqual([
      '</assets/common.js>; rel=modulepreload',
      '</assets/desk-zh.js>; rel=modulepreload',
      '</assets/join-zh.js>; rel=modulepreload',
      '</assets/seat.js>; rel=modulepreload',
    ]);
    expect(of('/debrief/x', 'en')).toContain('</assets/small.js>; rel=modulepreload');
    expect(of('/debrief/x', 'en')).not.toContain('seat.js');
    expect(of('/seat', 'zh-CN')).toBe(seat);
    expect(of('/deskless', '')).toBe('</assets/join-en.js>; rel=modulepreload');
  });

  it('[BUD-3] is nothing where the client is not built', () => {
    expect(pageLinks(emptyFolder())('/join', 'en')).toBe('');
  });
});
