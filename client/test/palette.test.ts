import { describe, expect, it } from 'vitest';
import { type Entry, found } from '../src/ui/found.ts';

const entry = (label: string, words = ''): Entry => ({ id: label, label, kind: 'by hand', words, take: () => {} });

describe('a palette', () => {
  const entries = [entry('A hint from the trainer'), entry('The press asks', 'Border Post'), entry('Trains stop')];
  const names = (typed: string) => found(entries, typed).map(({ label }) => label);

  it('[C5] finds what has every typed word, whatever its case or width, what begins so first', () => {
    expect(names('')).toHaveLength(3);
    expect(names('TRAIN')).toEqual(['Trains stop', 'A hint from the trainer']);
    expect(names('ｐｒｅｓｓ border')).toEqual(['The press asks']);
    expect(names('press stop')).toEqual([]);
    expect(names('hand')).toHaveLength(3);
  });
});
