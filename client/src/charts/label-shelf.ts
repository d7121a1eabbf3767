export type Label = {
  readonly key: string;
  readonly text: string;
  /** Where it would like to stand, by its anchor. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Larger is placed first. */
  readonly weight: number;
};

export type PlacedLabel = Label & { readonly left: number };

/** Latin about 6.8 px a letter at 12 px semibold, Chinese a full square. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += letter > '\u2e80' ? 12.5 : 6.9;
  return width;
};

/** Where something stands already, px. */
export type Taken = { readonly from: number; readonly to: number };

const GAP = 8;

/** One row of labels: the weightiest stand; one that finds no room on either side of its mark is left to the table twin. */
export const shelve = (
  labels: readonly Label[],
  left: number,
  right: number,
  already: readonly Taken[] = [],
): PlacedLabel[] => {
  const taken = [...already];
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const width = textWidth(label.text);
    const places = { start: label.x, middle: label.x - width / 2, end: label.x - width };
    const free = [places[label.anchor], places.start, places.end]
      .map((wish) => Math.max(left, Math.min(right - width, wish)))
      .find((from) => !taken.some((t) => from < t.to + GAP && from + width > t.from - GAP));
    if (free === undefined) continue;
    taken.push({ from: free, to: free + width });
    placed.push({ ...label, left: free });
  }
  return placed;
};
