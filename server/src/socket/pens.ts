/** Anything that holds a connection to one browser tab. */
export type Holder = {
  readonly tab: string | undefined;
  readonly isOpen: () => boolean;
  /** `toAnother`: to another window, so this one should be told. */
  readonly giveUp: (toAnother: boolean) => void;
};

/**
 * One pen per seat: of several windows on a seat exactly one can send. A tab that comes back after a drop gets its pen
 * again; another tab must say that it takes over. A page that does not name its tab counts as taking over.
 */
export type Pens<H extends Holder> = {
  readonly claim: (seat: string, holder: H, takeOver: boolean) => boolean;
  readonly holds: (seat: string, holder: H) => boolean;
  readonly release: (seat: string, holder: H) => void;
  /** Whose it is now, if there is anybody. */
  readonly of: (seat: string) => H | undefined;
  /** Given to another window, which has been watching; false if it was not `from`'s to give. */
  readonly hand: (seat: string, from: H, to: H) => boolean;
};

export const createPens = <H extends Holder>(): Pens<H> => {
  const held = new Map<string, H>();
  return {
    claim: (seat, holder, takeOver) => {
      const now = held.get(seat);
      const sameTab = holder.tab !== undefined && now?.tab === holder.tab;
      if (now?.isOpen() && !sameTab && !takeOver && holder.tab !== undefined) return false;
      held.set(seat, holder);
      now?.giveUp(!sameTab);
      return true;
    },
    holds: (seat, holder) => held.get(seat) === holder,
    of: (seat) => held.get(seat),
    hand: (seat, from, to) => {
      if (held.get(seat) !== from) return false;
      held.set(seat, to);
      return true;
    },
    release: (seat, holder) => {
      if (held.get(seat) === holder) held.delete(seat);
    },
  };
};
