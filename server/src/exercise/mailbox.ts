/** Runs what it is given one after the other, so that two commands of one exercise never interleave. */
export type Mailbox = {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly isEmpty: () => boolean;
};

export const createMailbox = (): Mailbox => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run: (work) => {
      waiting += 1;
      const done = last.then(work, work).finally(() => {
        waiting -= 1;
      });
      // The chain goes on after a failure; whoever asked gets it.
      last = done.catch(() => undefined);
      return done;
    },
    isEmpty: () => waiting === 0,
  };
};
