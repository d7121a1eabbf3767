/**
 * A dictionary that grows for as long as an exercise runs, in pages of a few entries by order of arrival. It is plain data
 * and never changed in place: a change copies one page and the list of pages, so it costs about the same early and late.
 */
export type Paged<T> = readonly Readonly<Record<string, T>>[];

const PAGE = 16;

const pageOf = <T>(paged: Paged<T>, key: string): number => {
  // Most of what is asked for came lately.
  for (let i = paged.length - 1; i >= 0; i--) if (Object.hasOwn(paged[i] ?? {}, key)) return i;
  return -1;
};

export const entry = <T>(paged: Paged<T>, key: string): T | undefined => paged[pageOf(paged, key)]?.[key];

/** With the entry of that key replaced, or joined to the end. */
export const withEntry = <T>(paged: Paged<T>, key: string, value: T): Paged<T> => {
  const known = pageOf(paged, key);
  const last = paged.length - 1;
  const isFull = last < 0 || Object.keys(paged[last] ?? {}).length >= PAGE;
  const at = known >= 0 ? known : isFull ? last + 1 : last;
  const pages = paged.slice();
  pages[at] = { ...pages[at], [key]: value };
  return pages;
};

/** In order of arrival. */
export const valuesOf = <T>(paged: Paged<T>): T[] => paged.flatMap((page) => Object.values(page));
export const keysOf = (paged: Paged<unknown>): string[] => paged.flatMap((page) => Object.keys(page));

/** The same as one dictionary. */
export const unpaged = <T>(paged: Paged<T>): Record<string, T> => Object.assign({}, ...paged);
