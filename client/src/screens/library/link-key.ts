const FORM = /^#?key=([A-Za-z0-9_-]{16,128})$/;

/** The key in an address's fragment, or in a whole link as pasted; a bare key is taken as it is. */
export const linkKey = (typed: string): string | undefined => {
  const trimmed = typed.normalize('NFKC').trim();
  const hash = trimmed.indexOf('#');
  if (hash !== -1) return FORM.exec(trimmed.slice(hash))?.[1];
  return FORM.exec(trimmed)?.[1] ?? (/^[A-Za-z0-9_-]{16,128}$/.test(trimmed) ? trimmed : undefined);
};

let taken: string | undefined;

/**
 * Takes the key out of the address before anything else can see it there: history, a photograph, a shared screen. Until
 * it has been used it is given again: a page may be drawn twice before it is shown once.
 */
export const takeLinkKey = (): string | undefined => {
  const { hash, pathname, search } = window.location;
  if (hash.startsWith('#key=')) {
    window.history.replaceState(null, '', pathname + search);
    taken = linkKey(hash);
  }
  return taken;
};

export const forgetLinkKey = (): void => {
  taken = undefined;
};
