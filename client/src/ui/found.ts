/** One thing a palette can find. `kind`: what it is, in a word; `words`: more that it answers to. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly words?: string;
  readonly hint?: string;
  readonly take: () => void;
};

const folded = (words: string): string => words.normalize('NFKC').toLocaleLowerCase();

/** Entries that have every typed word somewhere; those that begin with it first. */
export const found = (entries: readonly Entry[], typed: string): readonly Entry[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const fits = entries.filter((e) =>
    words.every((word) => folded(`${e.label} ${e.kind} ${e.words ?? ''}`).includes(word)),
  );
  const begins = (e: Entry): boolean => first !== '' && folded(e.label).startsWith(first);
  return [...fits.filter(begins), ...fits.filter((e) => !begins(e))];
};
