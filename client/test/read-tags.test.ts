import { describe, expect, it } from 'vitest';
import { readTags } from '../src/white-cell/read-tags.ts';

const SEATS = ['aldara-duty', 'aldara-commissioner', 'kestria-duty'];
const read = (line: string) => readTags(line, SEATS, ['contact', 'answer']);

describe('[C11] tags in a line of observation', () => {
  it('[C11] a seat and an objective are tags, also by the beginning that only one has', () => {
    expect(read('Read twice @kest #con')).toEqual({ text: 'Read twice', tags: ['@kestria-duty', '#contact'] });
    expect(read('@aldara-duty, slow')).toEqual({ text: 'slow', tags: ['@aldara-duty'] });
  });

  it('[C11] what no seat answers to, or more than one, stays in the text; a word of one’s own is a tag', () => {
    expect(read('to @aldara and a@b #pace')).toEqual({ text: 'to @aldara and a@b', tags: ['#pace'] });
    expect(read('@ # said')).toEqual({ text: '@ # said', tags: [] });
  });
});
