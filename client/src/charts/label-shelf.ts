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

const GAP = 8;

/** One row of labels: the weightiest stand, one that would cover another is left to the table twin. */
export const shelve = (labels: readonly Label[], left: number, right: number): PlacedLabel[] => {
  const taken: { from: number; to: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const width = textWidth(label.text);
    const wish = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    const from = Math.max(left, Math.min(right - width, wish));
    const to = from + width;
    if (taken.some((t) => from < t.to + GAP && to > t.from - GAP)) continue;
    taken.push({ from, to });
    placed.push({ ...label, left: from });
  }
  return placed;
};
