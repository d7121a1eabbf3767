type Range = readonly [number, number];

/** A straight mapping of one range of numbers onto another; beyond its ends it goes on. */
export type LinearScale = {
  (value: number): number;
  readonly domain: Range;
  readonly range: Range;
  readonly invert: (mapped: number) => number;
};

const onto = ([a, b]: Range, [c, d]: Range, value: number): number =>
  // A range of no length has one image, its beginning.
  a === b ? c : c + ((value - a) / (b - a)) * (d - c);

export const linearScale = (domain: Range, range: Range): LinearScale =>
  Object.assign((value: number) => onto(domain, range, value), {
    ...{ domain, range },
    invert: (mapped: number) => onto(range, domain, mapped),
  });
