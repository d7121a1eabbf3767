export type TaggedText = { readonly text: string; readonly tags: readonly string[] };

/** The one id that a typed tag can mean: whole, or the beginning of only one. */
const meant = (typed: string, ids: readonly string[]): string | undefined => {
  const lower = typed.toLowerCase();
  if (ids.includes(typed)) return typed;
  const begins = ids.filter((id) => id.toLowerCase().startsWith(lower));
  return begins.length === 1 ? begins[0] : undefined;
};

/**
 * Takes `@seat` and `#objective` out of a line of text. A seat that is none stays in the text; what follows `#` may also be a
 * word of one's own.
 */
export const readTags = (line: string, seats: readonly string[], objectives: readonly string[]): TaggedText => {
  const tags = new Set<string>();
  const rest = line.split(/\s+/).filter((word) => {
    const typed = word.slice(1).replace(/[.,;:，。；：]+$/, '');
    if (typed === '') return word !== '';
    if (word.startsWith('#')) {
      tags.add(`#${(meant(typed, objectives) ?? typed).slice(0, 39)}`);
      return false;
    }
    const seat = word.startsWith('@') ? meant(typed, seats) : undefined;
    if (seat === undefined) return true;
    tags.add(`@${seat}`);
    return false;
  });
  return { text: rest.join(' '), tags: [...tags].slice(0, 8) };
};
