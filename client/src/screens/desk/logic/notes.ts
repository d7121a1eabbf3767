/** A private note. `at`: exercise ms; `about`: the item or message it was written on, if any. */
export type Note = {
  readonly id: string;
  readonly at: number;
  readonly words: string;
  readonly about?: { readonly kind: 'item' | 'message'; readonly id: string };
};

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Note).id === 'string' &&
  typeof (value as Note).at === 'number' &&
  typeof (value as Note).words === 'string';

/** Newest first. What was kept by an older page and cannot be read is left out. */
export const notesIn = (kept: readonly unknown[]): readonly Note[] => kept.filter(isNote).sort((a, b) => b.at - a.at);

/** `message:A-0007` as the list of subjects names it. */
export const subjectKey = (about: NonNullable<Note['about']>): string => `${about.kind}:${about.id}`;

export const subjectOf = (key: string): Note['about'] => {
  const cut = key.indexOf(':');
  const kind = key.slice(0, cut);
  return kind === 'item' || kind === 'message' ? { kind, id: key.slice(cut + 1) } : undefined;
};
