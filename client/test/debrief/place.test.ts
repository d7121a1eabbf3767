import { expect, test } from 'vitest';
import { shelve } from '../../src/charts/label-shelf.ts';
import { gapsAbove, slice } from '../../src/charts/step-path.ts';
import { aroundFrom, faster, nextOf, previousOf, seqAtTime, slower } from '../../src/player/stepping.ts';
import { formatPlace, type Place, parsePlace } from '../../src/screens/debrief/place.ts';

test('[DEB-1] an address holds the whole place and comes back as it was', () => {
  const place: Place = {
    ...{ seq: 398, perspective: 'A', hideFuture: true, view: 'rungs' },
    ...{ span: { from: 60_000, to: 180_000 }, foldIdle: true, guide: 2 },
    choices: { A: { incident: 'worm', hypothesis: 'kestria' }, B: { incident: 'worm', hypothesis: 'aldara' } },
  };
  expect(parsePlace(formatPlace(place))).toEqual(place);
});

test('[DEB-1] a strange address is an empty place', () => {
  expect(parsePlace('?record=-1&side=C&a=x&view=nothing')).toEqual({
    ...{ seq: undefined, perspective: 'both', choices: {}, hideFuture: false, view: 'timeline' },
    ...{ span: undefined, foldIdle: false, guide: undefined },
  });
});

test('[DEB-1] keys lead to the next and previous, and round again', () => {
  const seqs = [3, 9, 27];
  expect([nextOf(seqs, 3), nextOf(seqs, 27), previousOf(seqs, 9), previousOf(seqs, 3)]).toEqual([
    9,
    undefined,
    3,
    undefined,
  ]);
  expect([aroundFrom(seqs, 9), aroundFrom(seqs, 27)]).toEqual([27, 3]);
});

test('[DEB-1] a time leads to the last record at or before it', () => {
  const records = [0, 0, 10, 10, 20].map((at) => ({ at }));
  expect([-1, 0, 9, 10, 15, 20, 99].map((t) => seqAtTime(records, t))).toEqual([0, 1, 1, 3, 3, 4, 4]);
});

test('[DEB-1] speed doubles and halves between 0.5 and 16', () => {
  expect([faster(4), faster(16), slower(1), slower(0.5)]).toEqual([8, 16, 0.5, 0.5]);
});

test('[DEB-1] a step line is cut at the cursor with its value carried to the edge', () => {
  const points = [
    { at: 0, value: 10 },
    { at: 5, value: 30 },
  ];
  expect(slice(points, 0, 3)).toEqual([
    { at: 0, value: 10 },
    { at: 3, value: 10 },
  ]);
  expect(slice(points, 3, 9)).toEqual([
    { at: 3, value: 10 },
    { at: 5, value: 30 },
    { at: 9, value: 30 },
  ]);
});

test('[DEB-1] belief is beyond the evidence only where it stands above the ideal', () => {
  const filed = [
    { at: 0, value: 10 },
    { at: 4, value: 60 },
  ];
  const ideal = [
    { at: 0, value: 20 },
    { at: 6, value: 70 },
  ];
  expect(gapsAbove(filed, ideal, 0, 10)).toEqual([{ from: 4, to: 6, low: 20, high: 60 }]);
});

test('[DEB-1] labels never cover each other; the weightier stands', () => {
  const label = (key: string, x: number, weight: number) => ({
    key,
    text: 'A-0001 INQUIRY',
    x,
    weight,
    anchor: 'start' as const,
  });
  expect(
    shelve([label('a', 0, 1), label('b', 20, 2), label('d', 60, 0), label('c', 300, 1)], 0, 900).map((l) => l.key),
  ).toEqual(['b', 'c']);
});
