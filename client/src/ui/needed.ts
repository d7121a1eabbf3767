/** What the code that is here cannot be drawn without and is still on its way: words in the language that is spoken. */
const underWay = new Set<Promise<unknown>>();

export const needed = (what: Promise<unknown>): void => {
  underWay.add(what);
  const done = (): void => void underWay.delete(what);
  what.then(done, done);
};

/** Resolves when all of it is here; rejects with what could not be had. */
export const allHere = async (): Promise<void> => {
  while (underWay.size > 0) await Promise.all(underWay);
};
