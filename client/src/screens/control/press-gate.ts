/** The same again within this time of its answer is the same press. */
const SAME_PRESS_MS = 400;

/** Lets one act through per press. Times are milliseconds of one clock. */
export type PressGate = {
  /** Whether this is an act of its own; if so, it is on its way until `answered`. */
  readonly passes: (intent: string, now: number) => boolean;
  readonly answered: (intent: string, now: number) => void;
};

/** The same act again while it is on its way, or just after, is one press; after any other act it is meant. */
export const pressGate = (): PressGate => {
  const onTheWay = new Set<string>();
  let last: { readonly intent: string; readonly at: number } | undefined;
  return {
    passes: (intent, now) => {
      if (onTheWay.has(intent)) return false;
      if (last?.intent === intent && now < last.at + SAME_PRESS_MS) return false;
      onTheWay.add(intent);
      return true;
    },
    answered: (intent, now) => {
      onTheWay.delete(intent);
      last = { intent, at: now };
    },
  };
};
